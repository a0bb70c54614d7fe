/**
 * Formats calendars (RFC 5545; name and refresh interval by RFC 7986). Times are UTC instants, so that no calendar
 * needs rules of a zone. The same view gives the same bytes.
 */
import ical, { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { site } from '#site.ts';
import type { CalendarEventView, CalendarView } from './calendar-types.ts';

/** The media type for the response. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** The refresh interval of subscriptions, in seconds. */
const REFRESH = 24 * 60 * 60;

/** A calendar as text: lines end with CRLF and fold at 75 octets. */
export function formatCalendar({ name, events }: CalendarView): string {
  const calendar = ical({
    prodId: { company: site.name, product: 'Calendars', language: 'EN' },
    events: events.map(createEventData),
    ...(name !== undefined && { name: escapeText(name), ttl: REFRESH }),
  });
  // The last line needs a line end, too (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`;
}

/** The library escapes all text except the calendar’s name. */
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

function createEventData(event: CalendarEventView): ICalEventData {
  const { uid, sequence, stamp, start, end, summary, description, location, geo, url } = event;
  return {
    id: uid,
    sequence,
    stamp: new Date(stamp),
    lastModified: new Date(stamp),
    // Parsed as midnight in UTC, and formatted as the day in UTC.
    start: new Date(start),
    ...(end !== undefined && { end: new Date(end) }),
    allDay: !start.includes('T'),
    summary,
    description,
    ...(location !== undefined && { location: { title: location, ...(geo && { geo }) } }),
    categories: event.categories.map((category) => ({ name: category })),
    url,
    status: ICalEventStatus[event.status],
    transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  };
}
