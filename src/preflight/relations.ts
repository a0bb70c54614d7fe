/** What only shows when all entries are known: references, circles, topics, figures and the order of dates. */
import type { Topic } from '#collections/topics.ts';
import type { Entry } from '#entries/content.ts';
import { type Edge, type Graph, toRef } from '#graph/graph.ts';
import { checkFigures } from './figures.ts';
import { type Issue, toFieldPath, toIssue } from './issue.ts';
import { keepByEntry } from './kept.ts';
import { checkReferences } from './references.ts';
import { checkRepeats } from './repeats.ts';
import { checkTimes } from './times.ts';
import { checkTopics } from './topics.ts';

/**
 * Everything that is wrong between entries. Of entries whose fields can't be read nothing is said here, of
 * those whose fields are wrong only what is right is read. Without a list of topics, topics are not checked. What
 * one entry says is told of those that are asked alone.
 */
export function checkRelations(
  entries: readonly Entry[],
  graph: Graph,
  topics: readonly Topic[] | undefined,
  asked = entries,
): Issue[] {
  const byRef = new Map(entries.map((entry) => [toRef(entry), entry]));
  const readable = asked.filter(({ problems }) => problems.length === 0);
  return [
    ...checkReferences(graph.broken, byRef),
    ...checkCircles(graph, byRef),
    ...checkDrafts(graph, byRef),
    ...readable.flatMap(checkOwnRepeats),
    ...(topics ? checkTopics(readable, topics) : []),
    ...checkFigures(readable, byRef),
    ...readable.flatMap((entry) => checkTimes(entry, byRef)),
  ];
}

const checkOwnRepeats = keepByEntry(checkRepeats);

/** An entry that is published, and what it names that is not: visitors see the page without it. */
function checkDrafts(graph: Graph, byRef: ReadonlyMap<string, Entry>): Issue[] {
  const drafts = [...byRef.values()].filter(({ data }) => data.draft === true);
  return drafts.flatMap((draft) =>
    (graph.incoming.get(toRef(draft)) ?? []).flatMap(({ from, path }) => {
      const entry = byRef.get(from);
      if (!entry || entry.data.draft === true) return [];
      const place = { file: entry.file, field: toFieldPath(path), ...entry.locateValue(path) };
      const message = `${draft.file} is a draft, so visitors don’t see this until it is published.`;
      return [toIssue(place, 'reference-draft', message)];
    }),
  );
}

/**
 * A reference that leads up or on, from an entry to one of its own collection: a project that is part of itself,
 * over however many steps, has no top.
 */
function checkCircles(graph: Graph, byRef: ReadonlyMap<string, Entry>): Issue[] {
  const told = new Set<string>();
  return [...graph.outgoing].flatMap(([ref, edges]) =>
    edges.filter(isUpward).flatMap(({ relation }) => {
      const loop = followUp(graph, ref, relation);
      if (!loop || loop.some((member) => told.has(`${relation} ${member}`))) return [];
      for (const member of loop) told.add(`${relation} ${member}`);
      const entry = byRef.get(ref);
      if (!entry) return [];
      const place = { file: entry.file, field: relation, ...entry.locateValue([relation]) };
      const message = `These lead round in a circle by "${relation}": ${[...loop, ref].join(' → ')}.`;
      return [toIssue(place, 'reference-circle', message)];
    }),
  );
}

/** A field that is a reference by itself, into the collection that it stands in. */
const isUpward = ({ from, to, path }: Edge) =>
  path.length === 1 && from.slice(0, from.indexOf('/')) === to.slice(0, to.indexOf('/'));

/** The entries on the way from one back to itself; undefined where the way ends elsewhere. */
function followUp(graph: Graph, ref: string, relation: string): string[] | undefined {
  const loop = [ref];
  for (;;) {
    const edges = graph.outgoing.get(loop.at(-1) ?? '') ?? [];
    const next = edges.find((edge) => edge.relation === relation && isUpward(edge))?.to;
    if (next === ref) return loop;
    if (next === undefined || loop.includes(next)) return undefined;
    loop.push(next);
  }
}
