/** Checks what needs all entries: references, circles, topics, figures and the order of dates. */
import type { Topic } from '#collections/topics.ts';
import { isDraft } from '#collections/unchecked.ts';
import type { Entry } from '#entries/read-content.ts';
import { buildGraph, type Edge, listEdges } from '#graph/graph.ts';
import { say } from '#messages/message.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { checkByEntry, memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { checkRepeats } from './duplicates.ts';
import { checkFigures } from './figures.ts';
import { checkGrants } from './grants.ts';
import { checkReferences, createFinder } from './references.ts';
import { checkTimes } from './times.ts';
import { checkTopics } from './topics.ts';

/**
 * Checks relations of entries, among all entries by their ref. Skips entries whose fields can’t be read, and reads only
 * the valid fields of the others. Without a list of topics, topics are not checked.
 */
export function checkRelations(
  entries: readonly Entry[],
  topics: readonly Topic[] | undefined,
  byRef: ReadonlyMap<string, Entry>,
): Diagnostic[] {
  const readable = entries.filter(({ diagnostics }) => diagnostics.length === 0);
  return [
    ...checkReferences(buildGraph(entries, byRef).broken, createFinder(byRef)),
    ...checkCircles(entries, byRef),
    ...entries.flatMap((entry) => checkDrafts(entry, byRef)),
    ...readable.flatMap(checkOwnRepeats),
    ...(topics ? checkTopics(readable, topics) : []),
    ...checkFigures(readable, byRef),
    ...readable.flatMap(checkOwnGrants),
    ...readable.flatMap((entry) => checkTimes(entry, byRef)),
  ];
}

const checkOwnRepeats = checkByEntry(checkRepeats);

const checkOwnGrants = checkByEntry(checkGrants);

/** Reports references of a published entry to unpublished ones: visitors do not see them. */
function checkDrafts(entry: Entry, byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  if (isDraft(entry.data)) return [];
  return listEdges(entry).flatMap(({ to, path }) => {
    const draft = byRef.get(to);
    if (!draft || !isDraft(draft.data)) return [];
    const place = { file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) };
    return [createDiagnostic(place, 'reference-draft', say('relations', 'draft', draft.file))];
  });
}

/**
 * Reports circles of references within one collection: a project that is part of itself, over any number of steps,
 * has no top. Each circle is reported once, at its first entry.
 */
function checkCircles(asked: readonly Entry[], byRef: ReadonlyMap<string, Entry>): Diagnostic[] {
  const told = new Set<string>();
  return asked.flatMap((entry) =>
    listUpward(entry).flatMap(({ from, relation }) => {
      const loop = findCircle(byRef, from, relation);
      if (!loop || loop.some((member) => told.has(`${relation} ${member}`))) return [];
      for (const member of loop) told.add(`${relation} ${member}`);
      const first = [...byRef.keys()].find((ref) => loop.includes(ref)) ?? from;
      const { file, locateValue } = byRef.get(first) ?? entry;
      const place = { file, field: relation, ...locateValue([relation]) };
      const way = [...(findCircle(byRef, first, relation) ?? loop), first].join(' → ');
      return [createDiagnostic(place, 'reference-circle', say('relations', 'circle', relation, way))];
    }),
  );
}

/** Fields that reference an entry of the same collection. */
const listUpward = memoizeByEntry((entry) => listEdges(entry).filter(isUpward));

const isUpward = ({ from, to, path }: Edge) =>
  path.length === 1 && from.slice(0, from.indexOf('/')) === to.slice(0, to.indexOf('/'));

/** The entries of a circle from one back to itself. Returns undefined if the references end. */
function findCircle(byRef: ReadonlyMap<string, Entry>, ref: string, relation: string): string[] | undefined {
  const loop = [ref];
  for (;;) {
    const entry = byRef.get(loop.at(-1) ?? '');
    const next = entry && listUpward(entry).find((edge) => edge.relation === relation)?.to;
    if (next === ref) return loop;
    if (next === undefined || loop.includes(next)) return undefined;
    loop.push(next);
  }
}
