/** Who works with whom most: pairs by the number of entries in which both had a role. */
import { isDirectory } from '#collections/collection.ts';
import { toRef } from '#graph/graph.ts';
import { memoize } from '#memo/memoize.ts';
import { compareEntries } from '#model/entries/teaser.ts';
import { listOutgoing, listParticipants } from '#model/relations/participation.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { compareNamesIn } from '#text/collation.ts';

/** How many pairs the page has. */
const MOST_PAIRS = 16;

/** Where more take part, most of them never met; their pairs are too many to count. */
const MOST_PARTICIPANTS = 200;

export interface Pair {
  members: readonly [ModelEntry, ModelEntry];
  /** What both had a role in, the newest first. */
  shared: readonly ModelEntry[];
  /** Below the address of the page: `together/organisations/a/hubs/b`. */
  path: string;
}

/**
 * The pairs with at least two entries in common, those with most first. A hub and who runs it are no pair, nor are
 * others of which one names the other. Computed once per model.
 */
export const listPairs = memoize((model: SiteModel): readonly Pair[] => {
  const shared = new Map<string, ModelEntry[]>();
  for (const occasion of model.entries.values()) {
    const participants = new Set(listParticipants(model, occasion).map(({ to }) => to));
    const refs = [...participants]
      .filter(({ collection }) => isDirectory(collection))
      .map(toRef)
      .sort();
    if (refs.length > MOST_PARTICIPANTS) continue;
    for (const [index, first] of refs.entries()) {
      for (const second of refs.slice(index + 1)) {
        const key = `${first}/${second}`;
        const occasions = shared.get(key);
        if (occasions) occasions.push(occasion);
        else shared.set(key, [occasion]);
      }
    }
  }
  return [...shared]
    .filter(([, occasions]) => occasions.length > 1)
    .flatMap(([key, occasions]) => createPair(model, key, occasions))
    .sort((a, b) => b.shared.length - a.shared.length || comparePairs(model, a, b))
    .slice(0, MOST_PAIRS);
});

function createPair(model: SiteModel, key: string, occasions: readonly ModelEntry[]): Pair[] {
  const [nameA, idA, nameB, idB] = key.split('/');
  const [refA, refB] = [`${nameA}/${idA}`, `${nameB}/${idB}`];
  const [a, b] = [model.entries.get(refA), model.entries.get(refB)];
  if (!a || !b || isNaming(model, refA, refB) || isNaming(model, refB, refA)) return [];
  const members =
    compareNamesIn(model)(a.data.title, b.data.title) > 0 ? ([b, a] as const) : ([a, b] as const);
  return [{ members, shared: [...occasions].sort(compareEntries(model)), path: `together/${key}` }];
}

const isNaming = (model: SiteModel, from: string, to: string) =>
  listOutgoing(model, from).some(({ edge }) => edge.to === to);

const comparePairs = (model: SiteModel, a: Pair, b: Pair) =>
  compareNamesIn(model)(a.members[0].data.title, b.members[0].data.title) ||
  compareNamesIn(model)(a.members[1].data.title, b.members[1].data.title) ||
  (a.path < b.path ? -1 : 1);
