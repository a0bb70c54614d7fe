/** What only shows when all entries are known: references, circles, topics, figures and the order of dates. */
import type { Topic } from '#collections/topics.ts';
import type { Entry } from '#entries/content.ts';
import { type Graph, resolveReference, toRef } from '#graph/graph.ts';
import { checkFigures } from './figures.ts';
import { type Issue, toIssue } from './issue.ts';
import { checkReferences } from './references.ts';
import { checkTimes } from './times.ts';
import { checkTopics } from './topics.ts';

/**
 * Everything that is wrong between entries. Of entries whose fields can't be read nothing is said here, of
 * those whose fields are wrong only what is right is read. Without a list of topics, topics are not checked.
 */
export function checkRelations(
  entries: readonly Entry[],
  graph: Graph,
  topics: readonly Topic[] | undefined,
): Issue[] {
  const byRef = new Map(entries.map((entry) => [toRef(entry), entry]));
  const readable = entries.filter(({ problems }) => problems.length === 0);
  return [
    ...checkReferences(graph.broken, byRef),
    ...checkCircles(byRef),
    ...(topics ? checkTopics(readable, topics) : []),
    ...checkFigures(readable, byRef),
    ...readable.flatMap(checkTimes),
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
