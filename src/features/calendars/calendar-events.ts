/** Calendar events of an entry. They depend on the entry alone, never on the clock. */

import { fieldLabel, findSpan } from '#collections/collection.ts';
import { EVENT_FIELDS, type Session } from '#collections/event-fields.ts';
import {
  getCoordinates,
  getDuration,
  getFormerTime,
  getMovedTo,
  getRegistration,
  getStatus,
  getStatusLabel,
  getTextDates,
  getVenue,
  isOnline,
  listSessions,
  listTopicIds,
  placeSession,
} from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { findEntryDate, findTimeOf } from '#model/dates/entry-dates.ts';
import { getCallSpan, isCall, isOccurrence, isOff } from '#model/dates/event-status.ts';
import { listFieldValues } from '#model/entries/field-values.ts';
import { findChanges, getLastingPath, toDayInstant } from '#model/entries/publication-dates.ts';
import { findSeries } from '#model/entries/series.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { findHrefIn } from '#model/language-pages.ts';
import { listFootnotesOf } from '#model/places/country-names.ts';
import { formatPlace, listCities, listPlaceValues } from '#model/places/places.ts';
import { homeUrl, toAbsolute, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { countDays } from '#time/calendar.ts';
import { parseDate } from '#time/edtf.ts';
import { getDays, type Span } from '#time/moment.ts';
import { createCalendarSpan, createDeadlineSpan } from './calendar-spans.ts';
import type { CalendarEventView, CalendarSpan } from './calendar-types.ts';

/** The source of one calendar event: an entry, or one of its sessions. */
interface Part {
  span: CalendarSpan;
  /** As the editor wrote it. */
  when: Span;
  title: string;
  /** What tells it from others of its entry: the number of a session, from 1. */
  part?: number | 'deadline';
  /** The entry, or a copy with the place of the session. */
  place: ModelEntry;
  /** Sessions that have no event of their own. */
  sessions: readonly Session[];
}

const partsOf = memoize((model: SiteModel) => memoize((entry: ModelEntry) => listParts(model, entry)));

const eventsOf = memoize((model: SiteModel) =>
  memoize((entry: ModelEntry) => partsOf(model)(entry).map((part) => createEvent(model, entry, part))),
);

/**
 * The calendar events of an entry: one, or one for each session. Empty for entries without an exact date. Computed
 * once, because an event is in several calendars.
 */
export const listCalendarEvents = (model: SiteModel, entry: ModelEntry): readonly CalendarEventView[] =>
  eventsOf(model)(entry);

/** True if an entry has calendar events. Makes none. */
export const hasCalendarEvents = (model: SiteModel, entry: ModelEntry): boolean =>
  partsOf(model)(entry).length > 0;

/**
 * The day until which one can apply or register for an entry, as a calendar event; a call has no other. Empty for
 * entries without an exact one.
 */
export const listDeadlineEvents = (model: SiteModel, entry: ModelEntry): readonly CalendarEventView[] =>
  isCall(entry) ? listCalendarEvents(model, entry) : deadlinesOf(model)(entry);

/** True if an entry has such a day. Makes no event. */
export const hasDeadlineEvents = (model: SiteModel, entry: ModelEntry): boolean =>
  isCall(entry) ? hasCalendarEvents(model, entry) : findDeadline(entry) !== undefined;

const deadlinesOf = memoize((model: SiteModel) =>
  memoize((entry: ModelEntry): readonly CalendarEventView[] => {
    const deadline = findDeadline(entry);
    if (!deadline) return [];
    const title = model.words.calendars.deadline(entry.data.title);
    return [createEvent(model, entry, { ...deadline, title, part: 'deadline', place: entry, sessions: [] })];
  }),
);

/** The last day to register for an entry, if that is exact. */
function findDeadline(entry: ModelEntry): Pick<Part, 'span' | 'when'> | undefined {
  const when = { end: getRegistration(entry).deadline, timeZone: findSpan(entry)?.timeZone };
  const span = createDeadlineSpan(when);
  return span && { span, when };
}

function listParts(model: InLanguage, entry: ModelEntry): Part[] {
  const { data } = entry;
  if (!isOccurrence(entry)) return [];
  const when = findSpan(entry) ?? {};
  const sessions = listSessions(entry);
  const whole = { when, title: data.title, place: entry, sessions };
  if (isCall(entry)) {
    const { end, timeZone } = getCallSpan(entry);
    const span = createDeadlineSpan({ end, timeZone });
    return span
      ? [{ ...whole, span, when: { end, timeZone }, title: model.words.calendars.deadline(data.title) }]
      : [];
  }
  const sessionParts = listSessionParts(model, entry, sessions, when);
  if (sessionParts.length > 0) return sessionParts;
  const span = createCalendarSpan(when, getDuration(entry));
  return span ? [{ ...whole, span }] : [];
}

/**
 * Sessions as events of their own: only if all have exact dates and they reach from the first day of the event to the
 * last. Otherwise they are only part of it, and the whole event must stay.
 */
function listSessionParts(
  model: InLanguage,
  entry: ModelEntry,
  sessions: readonly Session[],
  when: Span,
): Part[] {
  const parts = sessions.flatMap((session, index): Part[] => {
    const sessionSpan = { start: session.start, end: session.end, timeZone: when.timeZone };
    const span = createCalendarSpan(sessionSpan);
    const title = session.title ?? model.words.calendars.part(index + 1);
    return span
      ? [
          {
            span,
            when: sessionSpan,
            title: model.words.calendars.labelled(entry.data.title, title),
            part: index + 1,
            place: placeSession(entry, session),
            sessions: [],
          },
        ]
      : [];
  });
  const isAll = parts.length > 1 && parts.length === sessions.length;
  return isAll && (createCalendarSpan(when) === undefined || isCovered(when, parts)) ? parts : [];
}

function isCovered(when: Span, parts: readonly Part[]): boolean {
  const days = parts.flatMap((part) => getDays(part.when) ?? []);
  const whole = getDays(when);
  const first = days.map((day) => day.first).sort()[0];
  const last = days
    .map((day) => day.last)
    .sort()
    .at(-1);
  return first === whole?.first && last === whole?.last;
}

function createEvent(model: SiteModel, entry: ModelEntry, source: Part): CalendarEventView {
  const { data } = entry;
  const { span, title, part, place } = source;
  const location = formatLocation(model, place);
  const geo = findGeo(model, place);
  const url = toAbsolute(findHrefIn(model, toHref(toRef(entry))));
  const status = getCalendarStatus(entry);
  const lines = listLines(model, entry, source);
  const notes = listFootnotesOf(model, [title, location, ...lines].join(' '));
  const path = [getLastingPath(entry), ...(part === undefined ? [] : [part])].join('/');
  return {
    uid: `${path}@${new URL(homeUrl()).host}`,
    ...createRevision(entry, span),
    ...span,
    summary: status === 'CANCELLED' ? model.words.calendars.labelled(getReason(model, entry), title) : title,
    description: [data.summary, ...[lines, notes].map((group) => group.join('\n')), url]
      .filter(Boolean)
      .join('\n\n'),
    ...(location && { location }),
    ...(geo && { geo }),
    categories: [getKindLabel(model, entry), ...listTopicLabels(model, entry)],
    url,
    status,
    isBusy: span.start.includes('T') && span.end !== undefined && status !== 'CANCELLED',
  };
}

/** The day from which revision numbers count. */
const EPOCH = '2000-01-01';

/** The revision of an entry: the day of its last change, of its publication, or its own date. */
function createRevision(entry: ModelEntry, { start }: CalendarSpan) {
  const { updated } = getTextDates(entry);
  const day = updated === undefined ? undefined : parseDate(updated)?.first;
  const stamp = day ?? findChanges(entry)?.updated ?? start.slice(0, EPOCH.length);
  return {
    sequence: day === undefined ? 0 : Math.max(0, countDays(EPOCH, day)),
    stamp: toDayInstant(stamp),
  };
}

/** Why it does not take place: "Cancelled"; of what takes place as another entry and says no more, "Moved". */
const getReason = (model: InLanguage, entry: ModelEntry) =>
  getStatusLabel(labelsOf(model, entry.collection), getStatus(entry) ?? 'moved');

function getCalendarStatus(entry: ModelEntry): CalendarEventView['status'] {
  const status = getStatus(entry);
  if (isOff(entry)) return 'CANCELLED';
  return status === 'planned' || status === 'postponed' ? 'TENTATIVE' : 'CONFIRMED';
}

/** "Town hall, Pirot, Serbia", "Online". */
function formatLocation(model: SiteModel, entry: ModelEntry): string | undefined {
  // The countries of participants do not tell where an event is.
  const place = listPlaceValues(model, entry).length > 0 ? formatPlace(model, entry) : undefined;
  const parts = [getVenue(entry), place, isOnline(entry) === true ? model.words.shared.online : undefined];
  return parts.filter((part) => part).join(', ') || undefined;
}

/** The coordinates of an entry in exactly one city. */
function findGeo(model: SiteModel, entry: ModelEntry): CalendarEventView['geo'] {
  const [ref, ...others] = listCities(model, entry);
  const isOne = ref !== undefined && others.length === 0 && listPlaceValues(model, entry).length === 1;
  const city = isOne ? model.entries.get(ref) : undefined;
  return city && getCoordinates(city);
}

const listTopicLabels = (model: SiteModel, entry: ModelEntry): string[] =>
  listTopicIds(entry).flatMap((id) => model.topics.get(id)?.label ?? []);

/** The lines of the description after the summary. */
function listLines(model: SiteModel, entry: ModelEntry, { when, sessions }: Part): string[] {
  const { collection } = entry;
  const { labelled } = model.words.calendars;
  const labelOf = (field: string) => fieldLabel(labelsOf(model, collection), field);
  const status = getStatus(entry);
  const formerly = getFormerTime(entry);
  const series = findSeries(model, entry);
  const facts: [label: string, text: string | undefined][] = [
    [labelOf(EVENT_FIELDS.status), status && getStatusLabel(labelsOf(model, collection), status)],
    [labelOf(EVENT_FIELDS.formerly), formerly && findTimeOf(model, entry, { start: formerly })?.text],
    [labelOf(EVENT_FIELDS.movedTo), formatMovedText(model, entry)],
    [labelOf('when'), isTimed(when) ? findTimeOf(model, entry, when)?.text : undefined],
    ...sessions.map(({ title, start, end }, index): [string, string | undefined] => [
      title ?? model.words.calendars.part(index + 1),
      findTimeOf(model, entry, { start, end })?.text,
    ]),
    [labelOf(EVENT_FIELDS.series), series && [series.name, series.position].filter(Boolean).join(', ')],
    [labelOf(EVENT_FIELDS.registration), formatRegistrationText(model, entry)],
  ];
  return facts.flatMap(([label, text]) => (text ? [labelled(label, text)] : []));
}

const isTimed = ({ start, end }: Span) => [start, end].some((moment) => moment?.includes(':'));

/** The new entry with its date and address; empty if it is not published. */
function formatMovedText(model: SiteModel, entry: ModelEntry): string | undefined {
  const movedTo = getMovedTo(entry);
  const next = movedTo === undefined ? undefined : model.entries.get(movedTo);
  const parts = next && [
    next.data.title,
    findEntryDate(model, next)?.text,
    toAbsolute(findHrefIn(model, toHref(toRef(next)))),
  ];
  return parts?.filter(Boolean).join(', ');
}

function formatRegistrationText(model: SiteModel, entry: ModelEntry): string {
  const values = listFieldValues(model, entry, EVENT_FIELDS.registration, getRegistration(entry));
  return values.map((value) => (value.type === 'external' ? value.href : value.text)).join('; ');
}
