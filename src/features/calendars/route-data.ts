/** The calendars, for their routes. */

import { createRoute } from '#model/route.ts';
import { createCalendar, createEventFile, listCalendarPaths, listEventFilePaths } from './calendars.ts';

/** The calendar of everything, and of each project and country. */
export const calendarRoute = createRoute({
  feature: 'calendars',
  listParams: (model) => listCalendarPaths(model).map((scope) => ({ scope })),
  createView: (model, { scope }) => createCalendar(model, scope),
});

/** The file of each entry that is dated to the day. */
export const eventFileRoute = createRoute({
  feature: 'calendars',
  listParams: (model) => listEventFilePaths(model).map(splitRef),
  createView: (model, { collection, id }) => createEventFile(model, `${collection}/${id}`),
});

const splitRef = (ref: string) => {
  const [collection = '', id = ''] = ref.split('/');
  return { collection, id };
};
