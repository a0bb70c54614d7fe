/** The calendar file of what happens on a day. */
import { CALENDAR_TYPE, formatCalendar } from '#features/calendars/icalendar.ts';
import { eventFileRoute } from '#features/calendars/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(eventFileRoute, CALENDAR_TYPE, formatCalendar);
