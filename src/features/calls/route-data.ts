/** The pages of open calls, for their route. */
import { createCallsCalendarLinks } from '#features/calendars/calendars.ts';
import { withFeeds } from '#features/feeds/feeds.ts';
import { createRoute } from '#model/route.ts';
import type { CallsView } from './call-types.ts';
import { createCallsPage, listCallsPaths } from './calls.ts';

/** The list of calls and registrations, and its narrowed lists. */
export const callsRoute = createRoute({
  feature: 'calls',
  listParams: (model) => listCallsPaths(model).map((path) => ({ path })),
  createView: (model, { path }): CallsView => {
    const calendar = path === undefined ? createCallsCalendarLinks(model) : undefined;
    return withFeeds(model, { ...createCallsPage(model, path), ...(calendar && { calendar }) });
  },
});
