/** When things are: that it is said, once and in order, and on which clock. */
import { getShape, type Visit, visitValues } from '#collections/shape.ts';
import type { Entry } from '#entries/content.ts';
import { parseMoment, toDays } from '#time/moment.ts';
import { type Path, valueAt } from './field-source.ts';
import { type Issue, toFieldPath, toIssue } from './issue.ts';

/** The first and the last time of a group, by the names of their fields. */
const PAIRS = [
  ['start', 'end'],
  ['opens', 'deadline'],
] as const;

/** Everything that is wrong with the times of an entry. */
export function checkTimes(entry: Entry): Issue[] {
  const times = [...visitValues(getShape(entry.collection), entry.data)].filter(({ shape }) => isTime(shape));
  return [
    ...(entry.collection.stream === 'happenings' ? [...checkSaid(entry), ...checkZone(entry, times)] : []),
    ...checkOrder(entry, times),
  ];
}

const isTime = ({ field }: Visit['shape']) => field === 'moment' || field === 'date';

function checkSaid(entry: Entry): Issue[] {
  const { start, end, within } = entry.data;
  if (start === undefined && end === undefined && within === undefined) {
    const message = 'It is not said when this is: give a start, or the time that it falls in ("within").';
    return [toIssue({ file: entry.file, field: 'start' }, 'field-missing', message, 'start: …')];
  }
  if (typeof within !== 'string' || (typeof start !== 'string' && typeof end !== 'string')) return [];
  const place = { file: entry.file, field: 'within', ...entry.locate(['within']) };
  return [
    toIssue(
      place,
      'date-twice',
      'The time is said twice. Keep "within", or "start" and "end": "within" is for what is not known better.',
    ),
  ];
}

function checkZone(entry: Entry, times: readonly Visit[]): Issue[] {
  if (entry.data.timeZone !== undefined) return [];
  const clock = times.find(
    ({ value, shape }) => shape.field === 'moment' && parseMoment(String(value))?.time !== undefined,
  );
  if (!clock) return [];
  const place = { file: entry.file, field: 'timeZone', ...entry.locate(clock.path) };
  const message = 'A time on the clock needs the zone of that clock, Europe/Belgrade or another.';
  return [toIssue(place, 'zone-missing', message, 'timeZone: …')];
}

function checkOrder(entry: Entry, times: readonly Visit[]): Issue[] {
  return times.flatMap(({ path, value }) => {
    const name = path.at(-1);
    const first = PAIRS.find(([, last]) => last === name)?.[0];
    if (!first) return [];
    const start = valueAt(entry.data, [...path.slice(0, -1), first]);
    if (typeof start !== 'string' || !isBefore(String(value), start)) return [];
    const message = `The ${name}, ${value}, lies before the ${first === 'opens' ? 'opening' : first}, ${start}.`;
    return [toIssue(toPlace(entry, path), 'date-order', message)];
  });
}

/** True where the last that a time can mean lies before the first that another can. */
function isBefore(time: string, other: string): boolean {
  const [own, its] = [toDays({ start: time }), toDays({ start: other })];
  if (!own || !its) return false;
  if (own.last !== its.first) return own.last < its.first;
  const [clock, itsClock] = [parseMoment(time)?.time, parseMoment(other)?.time];
  return clock !== undefined && itsClock !== undefined && clock < itsClock;
}

const toPlace = ({ file, locate }: Entry, path: Path) => ({
  file,
  field: toFieldPath(path),
  ...locate(path),
});
