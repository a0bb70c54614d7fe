/** Checks dates and times: present, not repeated, in order, and in a known zone. */
import { findSpan } from '#collections/collection.ts';
import { DEADLINE, EVENT_FIELDS, TIME_PAIRS } from '#collections/event-fields.ts';
import { getShape, type Visit, visitFields } from '#collections/shape.ts';
import { getEventField } from '#collections/unchecked.ts';
import type { Entry } from '#entries/read-content.ts';
import { listEdges, toRef } from '#graph/graph.ts';
import { say } from '#messages/message.ts';
import { noteSubjects } from '#preflight/diagnostics/causes.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { checkByEntry } from '#preflight/diagnostics/memo.ts';
import { type Path, valueAt } from '#preflight/fields/field-source.ts';
import { createInsertion } from '#text/text-edit.ts';
import { findClockChange } from '#time/clock.ts';
import { getDays, parseMoment } from '#time/moment.ts';
import { isTimeZone } from '#time/zone.ts';
import { findLocalZone } from './local-zone.ts';

/** Checks the times of an entry, and their relation to those of other entries. */
export function checkTimes(entry: Entry, byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  const isOccurrence = entry.collection.nature === 'occurrence';
  if (!isOccurrence) return checkOwnTimes(entry);
  return [...checkOwnTimes(entry), ...checkZone(entry, byRef), ...checkSeries(entry, byRef)];
}

const checkOwnTimes = checkByEntry((entry) => {
  const times = visitFields(getShape(entry.collection), entry.data, ['moment', 'date']);
  return [
    ...(entry.collection.nature === 'occurrence'
      ? [...checkSaid(entry), ...checkClock(entry, times), ...checkDeadline(entry), ...checkPutOff(entry)]
      : []),
    ...checkOrder(entry, times),
  ];
});

/** The fields that say when an entry is, by what they say. */
const getTimeFields = ({ collection: { when } }: Entry) => ({
  start: when?.start ?? '',
  end: when?.end ?? '',
  within: when?.within ?? '',
  timeZone: when?.timeZone ?? '',
});

function checkSaid(entry: Entry): Diagnostic[] {
  const { start, end, within } = findSpan(entry) ?? {};
  const fields = getTimeFields(entry);
  if (start === undefined && end === undefined && within === undefined) {
    const message = say('dates', 'notSaid', fields.within);
    return [
      createDiagnostic(
        { file: entry.file, field: fields.start },
        'field-missing',
        message,
        `${fields.start}: …`,
      ),
    ];
  }
  if (typeof within !== 'string' || (typeof start !== 'string' && typeof end !== 'string')) return [];
  const place = { file: entry.file, field: fields.within, ...entry.locate([fields.within]) };
  return [
    createDiagnostic(place, 'date-twice', say('dates', 'saidTwice', fields.within, fields.start, fields.end)),
  ];
}

function checkZone(entry: Entry, byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  if (findSpan(entry)?.timeZone !== undefined) return [];
  const times = visitFields(getShape(entry.collection), entry.data, ['moment']);
  const clock = times.find(
    ({ value, shape }) => shape.field === 'moment' && parseMoment(String(value))?.time !== undefined,
  );
  if (!clock) return [];
  const { timeZone } = getTimeFields(entry);
  const place = { file: entry.file, field: timeZone, ...entry.locateValue(clock.path) };
  const message = say('dates', 'zoneMissing');
  const zone = findLocalZone(entry, byRef);
  const edit = zone && createInsertion(entry.locate(clock.path.slice(0, 1)).line - 1, `${timeZone}: ${zone}`);
  return [createDiagnostic(place, 'zone-missing', message, `${timeZone}: …`, edit || undefined)];
}

/** Reports times that a clock change skips or repeats. */
function checkClock(entry: Entry, times: readonly Visit[]): Diagnostic[] {
  const { timeZone } = findSpan(entry) ?? {};
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return [];
  return times.flatMap(({ path, value }) => {
    const { time, first } = parseMoment(String(value)) ?? {};
    const change = time !== undefined && first !== undefined && findClockChange(first, time, timeZone);
    if (!change) return [];
    const { kind, from, to } = change;
    return kind === 'skipped'
      ? [
          createDiagnostic(
            createPlace(entry, path),
            'time-skipped',
            say('dates', 'skipped', timeZone, time, from, to),
          ),
        ]
      : [
          createDiagnostic(
            createPlace(entry, path),
            'time-doubled',
            say('dates', 'doubled', timeZone, time, from, to),
          ),
        ];
  });
}

/** An entry with a former date must say that it was moved or postponed. */
function checkPutOff(entry: Entry): Diagnostic[] {
  const status = getEventField(entry.data, 'status');
  if (status === 'moved' || status === 'postponed') return [];
  const { start, end, within } = findSpan(entry) ?? {};
  const hasNewTime = start !== undefined || end !== undefined || within !== undefined;
  const meant = hasNewTime || getEventField(entry.data, 'movedTo') !== undefined ? 'moved' : 'postponed';
  return [EVENT_FIELDS.formerly, EVENT_FIELDS.movedTo]
    .filter((name) => getEventField(entry.data, name) !== undefined)
    .map((name) => {
      const message = say('dates', 'putOff', name);
      const { line } = entry.locate([name]);
      const edit =
        status === undefined ? createInsertion(line - 1, `${EVENT_FIELDS.status}: ${meant}`) : undefined;
      const place = { ...createPlace(entry, [name]), ...entry.locate([name]) };
      return createDiagnostic(place, 'status-missing', message, `${EVENT_FIELDS.status}: ${meant}`, edit);
    });
}

/** A deadline must not be after the end. */
function checkDeadline(entry: Entry): Diagnostic[] {
  const deadline = valueAt(entry.data, DEADLINE);
  const days = getDays(findSpan(entry) ?? {});
  if (typeof deadline !== 'string' || !days || !isAfter(deadline, days.last)) return [];
  const message = say('dates', 'deadline', deadline, days.last);
  return [createDiagnostic(createPlace(entry, DEADLINE), 'date-deadline', message)];
}

const isAfter = (time: string, day: string) => (getDays({ start: time })?.first ?? '') > day;

/** Part of a series must be within the time of the series. */
function checkSeries(entry: Entry, byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  const series = byRef.get(listEdges(entry).find(({ kind }) => kind === 'series')?.to ?? '');
  const days = getDays(findSpan(entry) ?? {});
  if (!series || !days) return [];
  const { start, end } = findSpan(series) ?? {};
  const isEarly = typeof start === 'string' && (getDays({ start })?.first ?? '') > days.last;
  const isLate = typeof end === 'string' && days.first > (getDays({ end })?.last ?? '9999');
  if (!isEarly && !isLate) return [];
  const message = isEarly
    ? say('dates', 'beforeSeries', series.file, String(start))
    : say('dates', 'afterSeries', series.file, String(end));
  const fields = getTimeFields(entry);
  const said = findSpan(entry) ?? {};
  const part = (['start', 'within', 'end'] as const).find((name) => said[name] !== undefined) ?? 'start';
  const diagnostic = createDiagnostic(createPlace(entry, [fields[part]]), 'date-series', message);
  return [noteSubjects(diagnostic, [toRef(series)])];
}

function checkOrder(entry: Entry, times: readonly Visit[]): Diagnostic[] {
  return times.flatMap(({ path, value }) => {
    const name = path.at(-1);
    const pair = TIME_PAIRS.find(({ last }) => last === name);
    if (!pair) return [];
    const start = valueAt(entry.data, [...path.slice(0, -1), pair.first]);
    if (typeof start !== 'string' || !isBefore(String(value), start)) return [];
    const message = say('dates', pair.isSaid, String(value), start);
    return [createDiagnostic(createPlace(entry, path), 'date-order', message)];
  });
}

/** True if the last meaning of a time is before the first meaning of another. */
function isBefore(time: string, later: string): boolean {
  const [days, its] = [getDays({ start: time }), getDays({ start: later })];
  if (!days || !its) return false;
  if (days.last !== its.first) return days.last < its.first;
  const [clock, itsClock] = [parseMoment(time)?.time, parseMoment(later)?.time];
  return clock !== undefined && itsClock !== undefined && clock < itsClock;
}

const createPlace = ({ file, locateValue }: Entry, path: Path) => ({
  file,
  field: formatFieldPath(path),
  ...locateValue(path),
});
