/** The pages of open calls and their list for spreadsheets, for their routes. */
import { createCallsCalendarLinks } from '#features/calendars/calendars.ts';
import { withFeeds } from '#features/feeds/feeds.ts';
import { createSpreadsheet, createSpreadsheetLink } from '#features/spreadsheets/spreadsheet.ts';
import { compareEntries } from '#model/entries/teaser.ts';
import { listCallEntries } from '#model/groups/call-entries.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { createRoute } from '#model/route.ts';
import type { CallsView } from './call-types.ts';
import { createCallsPage, listCallsPaths } from './calls.ts';

/** The list of calls and registrations, and its narrowed lists. */
export const callsRoute = createRoute({
  feature: 'calls',
  listParams: (model) => listCallsPaths(model).map((path) => ({ path })),
  createView: (model, { path }): CallsView => {
    const isWhole = path === undefined;
    const calendar = isWhole ? createCallsCalendarLinks(model) : undefined;
    return withFeeds(model, {
      ...createCallsPage(model, path),
      ...(calendar && { calendar }),
      ...(isWhole && listCallEntries(model).length > 0 && { spreadsheet: createSpreadsheetLink('calls') }),
    });
  },
});

/** All calls and registrations, for spreadsheets: `list.csv`, if there are any. */
export const callsSpreadsheetRoute = createRoute({
  feature: 'calls',
  listParams: (model) => (listCallEntries(model).length > 0 ? [{ name: 'list' }] : []),
  createView: (model) =>
    createSpreadsheet(model, [
      {
        label: getSitePageTitle(model, 'calls'),
        entries: listCallEntries(model).sort(compareEntries(model)),
      },
    ]),
});
