/** Reads the events of an iCalendar file (RFC 5545) as rows under the names of fields. */
import ICAL from 'ical.js';
import { site } from '#site.ts';
import { isTimeZone } from '#time/zone.ts';
import { cutSummary } from './summary.ts';
import { createRow, ImportError, type ImportWords, listHeadings, type Row, type Table } from './table.ts';

/** Days of an event that repeats; a rule may have no end. */
const MOST_OCCURRENCES = 100;

/**
 * The table of a text: one row for each event, with its repetitions as `sessions`. Throws an `ImportError` if it is no
 * calendar.
 */
export function readCalendarTable(text: string, imports: ImportWords): Table {
  const calendar = parseCalendar(text, imports);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  try {
    const components = calendar.getAllSubcomponents('vevent');
    const rows = components
      .map((component) => new ICAL.Event(component))
      // A changed day of an event that repeats belongs to that event.
      .filter((event) => !event.isRecurrenceException())
      .map((event, index) => createEventRow(event, imports.event(index + 1), imports));
    return { headings: listHeadings(rows), rows };
  } finally {
    ICAL.TimezoneService.reset();
  }
}

function parseCalendar(text: string, imports: ImportWords): ICAL.Component {
  try {
    return new ICAL.Component(ICAL.parse(text));
  } catch (error) {
    throw new ImportError(imports.noCalendar((error as Error).message));
  }
}

function createEventRow(event: ICAL.Event, place: string, imports: ImportWords): Row {
  if (!event.startDate) return createRow(place, [['title', event.summary]], [imports.noDate]);
  const timeZone = event.startDate.isDate ? undefined : findZone(event);
  const { days, isCut } = listOccurrences(event, timeZone);
  const [first, last] = [days.at(0), days.at(-1)];
  const url = findText(event, 'url');
  const summary = event.description ? cutSummary(event.description) : undefined;
  const isCancelled = findText(event, 'status') === 'CANCELLED';
  const cells: [string, unknown][] = [
    ['title', event.summary?.trim()],
    ['start', first?.start],
    ['end', days.length > 1 ? (last?.end ?? last?.start) : first?.end],
    ['timeZone', timeZone],
    ['sessions', days.length > 1 ? days : undefined],
    ['venue', event.location?.trim()],
    ['status', isCancelled ? 'cancelled' : undefined],
    ['summary', summary],
    ['links', url === undefined ? undefined : [{ title: 'The page of the event', url }]],
  ];
  return createRow(place, cells, isCut ? [imports.repeats(MOST_OCCURRENCES, last?.start ?? '')] : []);
}

interface Occurrence {
  start: string;
  end?: string;
}

/** The days of an event, the first ones of a long rule. */
function listOccurrences(
  event: ICAL.Event,
  timeZone: string | undefined,
): { days: Occurrence[]; isCut: boolean } {
  if (!event.isRecurring()) {
    return { days: [createOccurrence(event.startDate, event.endDate, timeZone)], isCut: false };
  }
  const days: Occurrence[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (days.length === MOST_OCCURRENCES) return { days, isCut: true };
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    days.push(createOccurrence(startDate, endDate, timeZone));
  }
  return { days, isCut: false };
}

function createOccurrence(start: ICAL.Time, end: ICAL.Time | null, timeZone: string | undefined): Occurrence {
  const from = formatTime(start, timeZone);
  if (!end) return { start: from };
  const last = end.clone();
  // The end of whole days is the day after (3.6.1).
  if (last.isDate) last.addDuration(ICAL.Duration.fromSeconds(-86_400));
  const until = formatTime(last, timeZone);
  return until === from ? { start: from } : { start: from, end: until };
}

/** A day, or a local time in a zone. */
function formatTime(time: ICAL.Time, timeZone: string | undefined): string {
  if (time.isDate || timeZone === undefined) return time.toString().slice(0, 10);
  const isLocal = time.zone === ICAL.Timezone.localTimezone || time.zone.tzid === timeZone;
  if (isLocal) return time.toString().slice(0, 16).replace('T', ' ');
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    time.toJSDate(),
  );
}

/**
 * The zone to write the times of an event in: its own. A time in UTC, or in a zone that only this calendar knows (as
 * Outlook has them), is told in the zone of the site; the instant stays the same.
 */
function findZone({ component }: ICAL.Event): string {
  const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  return zone && isTimeZone(zone) ? zone : site.timeZone;
}

function findText({ component }: ICAL.Event, property: string): string | undefined {
  const value = component.getFirstPropertyValue(property);
  return typeof value === 'string' ? value : undefined;
}
