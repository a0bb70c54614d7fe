/** What only shows when all entries are known: references, circles, topics, the order of dates. */
import { getCollectionByName } from '#collections/index.ts';
import { getShape, visitValues } from '#collections/shape.ts';
import type { Topic } from '#collections/topics.ts';
import type { Entry } from '#entries/content.ts';
import { type BrokenReference, type Graph, resolveReference, toRef } from '#graph/graph.ts';
import { findNearest } from '#markdown/nearest.ts';
import { parseMoment, toDays } from '#time/moment.ts';
import { type Issue, toFieldPath, toIssue } from './issue.ts';

/** Everything that is wrong between entries. Of entries whose fields are wrong, only what is right is read. */
export function checkRelations(entries: readonly Entry[], graph: Graph, topics: readonly Topic[]): Issue[] {
  const byRef = new Map(entries.map((entry) => [toRef(entry), entry]));
  return [
    ...graph.broken.map((broken) => toBrokenIssue(broken, byRef)),
    ...checkCircles(byRef),
    ...entries.flatMap((entry) => [
      ...checkTopics(entry, topics),
      ...checkFigures(entry, byRef),
      ...checkTime(entry),
    ]),
  ];
}

function toBrokenIssue(
  { entry, path, value, to, reason }: BrokenReference,
  byRef: ReadonlyMap<string, Entry>,
): Issue {
  const { file, locateValue } = entry as Entry;
  const place = { file, field: toFieldPath(path), ...locateValue(path) };
  if (reason === 'self') return toIssue(place, 'reference-broken', `"${value}" is this entry itself.`);
  const nearest = findReference(value, to, byRef);
  const suggestion = nearest && `${toKey(path)}${to.length === 1 ? nearest.split('/')[1] : nearest}`;
  const where = to.join(', ');
  const message =
    reason === 'collection-missing'
      ? `"${value}" could be in several folders. Write the folder in front: one of ${where}.`
      : reason === 'collection-wrong'
        ? `"${value}" can’t stand here; this field names an entry of ${where}.`
        : `There is no entry "${value}" in ${where}.`;
  return toIssue(place, 'reference-broken', message, suggestion ?? '');
}

const toKey = (path: readonly (string | number)[]) =>
  typeof path.at(-1) === 'number' ? '- ' : `${path.at(-1)}: `;

/** The entry that was meant: the same id in an allowed collection, else the nearest id, title or other name. */
function findReference(
  value: string,
  to: readonly string[],
  byRef: ReadonlyMap<string, Entry>,
): string | undefined {
  const id = value.split('/').at(-1) ?? value;
  const same = to.map((name) => `${name}/${id}`).find((ref) => byRef.has(ref));
  if (same) return same;
  const names = new Map<string, string>();
  for (const [ref, entry] of byRef) {
    if (!to.includes(entry.collection.name)) continue;
    for (const name of listNames(entry)) if (!names.has(name)) names.set(name, ref);
  }
  const nearest = findNearest(id, names.keys());
  return nearest && names.get(nearest);
}

function listNames({ id, data }: Entry): string[] {
  const others = [data.title, data.acronym, ...Object.values((data.nativeNames as object | undefined) ?? {})];
  const aliases = Array.isArray(data.aliases) ? data.aliases : [];
  return [
    id,
    ...[...others, ...aliases].filter((name) => typeof name === 'string').map((name) => name.toLowerCase()),
  ];
}

/** `parent` must lead up: a project that is part of itself, over however many steps, has no top. */
function checkCircles(byRef: ReadonlyMap<string, Entry>): Issue[] {
  const told = new Set<string>();
  return [...byRef].flatMap(([ref, entry]) => {
    const loop = [ref];
    let next = parentOf(entry);
    while (next !== undefined && !loop.includes(next)) {
      loop.push(next);
      const parent = byRef.get(next);
      next = parent && parentOf(parent);
    }
    if (next !== ref || loop.length < 2 || loop.some((member) => told.has(member))) return [];
    for (const member of loop) told.add(member);
    const place = { file: entry.file, field: 'parent', ...entry.locateValue(['parent']) };
    return [
      toIssue(place, 'reference-circle', `The parents run in a circle: ${[...loop, ref].join(' → ')}.`),
    ];
  });
}

function parentOf({ data }: Entry): string | undefined {
  return typeof data.parent === 'string' ? resolveReference(data.parent, ['projects']) : undefined;
}

function checkTopics(entry: Entry, topics: readonly Topic[]): Issue[] {
  const own = Array.isArray(entry.data.topics) ? entry.data.topics : [];
  return own.flatMap((id, index) => {
    if (typeof id !== 'string' || topics.some((topic) => topic.id === id)) return [];
    const path = ['topics', index];
    const words = new Map(
      topics.flatMap((topic) =>
        [topic.id, topic.label, ...(topic.aliases ?? [])].map((word) => [word, topic.id]),
      ),
    );
    const nearest = findNearest(id, words.keys());
    const place = { file: entry.file, field: toFieldPath(path), ...entry.locateValue(path) };
    return [
      toIssue(
        place,
        'topic-unknown',
        `There is no topic "${id}" in topics.yaml.`,
        (nearest && words.get(nearest)) ?? '',
      ),
    ];
  });
}

interface FigureFields {
  label?: unknown;
  of?: string | { entry?: string; label?: string };
}

const figuresOf = (entry: Entry | undefined): FigureFields[] =>
  Array.isArray(entry?.data.figures) ? (entry.data.figures as FigureFields[]) : [];

function checkFigures(entry: Entry, byRef: ReadonlyMap<string, Entry>): Issue[] {
  return figuresOf(entry).flatMap(({ of }, index) => {
    if (of === undefined || of === null) return [];
    const isOwn = typeof of === 'string';
    const whole = isOwn ? entry : byRef.get(of.entry ?? '');
    const label = isOwn ? of : (of.label ?? '');
    const labels = figuresOf(whole).map((figure) => String(figure.label));
    // A whole in an entry that doesn't exist is told as a broken reference.
    if (!whole || labels.includes(label)) return [];
    const path = isOwn ? ['figures', index, 'of'] : ['figures', index, 'of', 'label'];
    const place = { file: entry.file, field: toFieldPath(path), ...entry.locateValue(path) };
    const nearest = findNearest(label, labels);
    const message = `There is no figure "${label}" in ${isOwn ? 'this entry' : whole.file}.`;
    return [
      toIssue(place, 'figure-unknown', message, nearest ? `${isOwn ? 'of' : 'label'}: ${nearest}` : ''),
    ];
  });
}

function checkTime(entry: Entry): Issue[] {
  const span = getCollectionByName(entry.collection.name)?.when?.(entry.data as never);
  if (!span) return [];
  const issues: Issue[] = [];
  const report = (
    field: string,
    code: 'date-order' | 'zone-missing' | 'field-missing',
    message: string,
    suggestion = '',
  ) => {
    const at = entry.data[field] === undefined ? { line: 1, column: 1 } : entry.locate([field]);
    issues.push(toIssue({ file: entry.file, field, ...at }, code, message, suggestion));
  };
  const { start, end, within, timeZone } = span;
  if (
    entry.collection.stream === 'happenings' &&
    start === undefined &&
    end === undefined &&
    within === undefined
  ) {
    report(
      'start',
      'field-missing',
      'It is not said when this is: give a start, or the time that it falls in.',
      'start: 2018-01-19',
    );
  }
  const [first, last] = [toDays({ start }), toDays({ start: end })];
  const hasClock = [...visitValues(getShape(entry.collection), entry.data)].some(
    ({ shape, value }) => shape.field === 'moment' && parseMoment(String(value))?.time !== undefined,
  );
  if (first && last && last.last < first.first) {
    report('end', 'date-order', `The end, ${end}, lies before the start, ${start}.`);
  } else if (
    start !== undefined &&
    end !== undefined &&
    start.length === 16 &&
    end.length === 16 &&
    end < start
  ) {
    report('end', 'date-order', `The end, ${end}, lies before the start, ${start}.`);
  }
  if (hasClock && timeZone === undefined && entry.collection.stream === 'happenings') {
    report(
      'timeZone',
      'zone-missing',
      'A time on the clock needs the zone of that clock.',
      'timeZone: Europe/Belgrade',
    );
  }
  return issues;
}
