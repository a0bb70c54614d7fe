/** The calendar of all events and workshops, and of those of a project or in a country. */
import { CALENDAR_TYPE, formatCalendar } from '#features/calendars/icalendar.ts';
import { calendarRoute } from '#features/calendars/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(calendarRoute, CALENDAR_TYPE, formatCalendar);
