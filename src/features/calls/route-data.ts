/** The pages of open calls, for their route. */

import { createRoute } from '#model/route.ts';
import { createCallsPage, listCallsPaths } from './calls.ts';

/** The list of calls and registrations, and its narrowed lists. */
export const callsRoute = createRoute({
  feature: 'calls',
  listParams: (model) => listCallsPaths(model).map((path) => ({ path })),
  createView: (model, { path }) => createCallsPage(model, path),
});
