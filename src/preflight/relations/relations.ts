/** What only shows when all entries are known: references, circles, topics, figures and the order of dates. */
import type { Topic } from '#collections/topics.ts';
import type { Entry } from '#entries/read-content.ts';
import { buildGraph, type Edge, listEdges, toRef } from '#graph/graph.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/issue.ts';
import { keepByEntry } from '#preflight/diagnostics/memo.ts';
import { checkRepeats } from './duplicates.ts';
import { checkFigures } from './figures.ts';
import { checkReferences } from './references.ts';
import { checkTimes } from './times.ts';
import { checkTopics } from './topics.ts';

/**
 * Everything that is wrong between entries, told of those that are asked. Of entries whose fields can't be read
 * nothing is said here, of those whose fields are wrong only what is right is read. Without a list of topics, topics
 * are not checked.
 */
export function checkRelations(
  entries: readonly Entry[],
  topics: readonly Topic[] | undefined,
  asked = entries,
): Diagnostic[] {
  const byRef = new Map(entries.map((entry) => [toRef(entry), entry]));
  const readable = asked.filter(({ problems }) => problems.length === 0);
  return [
    ...checkReferences(buildGraph(asked, byRef).broken, byRef),
    ...checkCircles(asked, byRef),
    ...asked.flatMap((entry) => checkDrafts(entry, byRef)),
    ...readable.flatMap(checkOwnRepeats),
    ...(topics ? checkTopics(readable, topics) : []),
    ...checkFigures(readable, byRef),
    ...readable.flatMap((entry) => checkTimes(entry, byRef)),
  ];
}

const checkOwnRepeats = keepByEntry(checkRepeats);

/** An entry that is published, and what it names that is not: visitors see the page without it. */
function checkDrafts(entry: Entry, byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  if (entry.data.draft === true) return [];
  return listEdges(entry).flatMap(({ to, path }) => {
    const draft = byRef.get(to);
    if (draft?.data.draft !== true) return [];
    const place = { file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) };
    const message = `${draft.file} is a draft, so visitors don’t see this until it is published.`;
    return [createDiagnostic(place, 'reference-draft', message)];
  });
}

/**
 * A reference that leads up or on, from an entry to one of its own collection: a project that is part of itself,
 * over however many steps, has no top. A circle is told once, at the first of its entries.
 */
function checkCircles(asked: readonly Entry[], byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  const told = new Set<string>();
  return asked.flatMap((entry) =>
    listUpward(entry).flatMap(({ from, relation }) => {
      const loop = followUp(byRef, from, relation);
      if (!loop || loop.some((member) => told.has(`${relation} ${member}`))) return [];
      for (const member of loop) told.add(`${relation} ${member}`);
      const first = [...byRef.keys()].find((ref) => loop.includes(ref)) ?? from;
      const { file, locateValue } = byRef.get(first) ?? entry;
      const place = { file, field: relation, ...locateValue([relation]) };
      const way = [...(followUp(byRef, first, relation) ?? loop), first].join(' → ');
      return [
        createDiagnostic(place, 'reference-circle', `These lead round in a circle by "${relation}": ${way}.`),
      ];
    }),
  );
}

/** Fields that are references by themselves, into the collection that they stand in. */
const listUpward = keepByEntry((entry) => listEdges(entry).filter(isUpward));

const isUpward = ({ from, to, path }: Edge) =>
  path.length === 1 && from.slice(0, from.indexOf('/')) === to.slice(0, to.indexOf('/'));

/** The entries on the way from one back to itself; undefined where the way ends elsewhere. */
function followUp(byRef: ReadonlyMap<string, Entry>, ref: string, relation: string): string[] | undefined {
  const loop = [ref];
  for (;;) {
    const entry = byRef.get(loop.at(-1) ?? '');
    const next = entry && listUpward(entry).find((edge) => edge.relation === relation)?.to;
    if (next === ref) return loop;
    if (next === undefined || loop.includes(next)) return undefined;
    loop.push(next);
  }
}
