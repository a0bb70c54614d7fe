/** The pages of open calls, for their route. */

import { createRoute } from '#model/route.ts';
import { createCallsPage, listCallsPaths } from './calls.ts';

/** The list of open calls and registrations, and what it can be narrowed to. */
export const callsRoute = createRoute({
  listParams: (model) => listCallsPaths(model).map((path) => ({ path })),
  createView: (model, { path }) => createCallsPage(model, path),
});
