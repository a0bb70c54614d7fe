/** Which of the pages that were found come first. */
import type { NamedPages } from './name-lookup.ts';
import type { PagefindResult } from './pagefind.ts';

/** How much more a page is worth that is what was meant, and one with a name that begins as was typed. */
const [MEANT, BEGUN] = [1.6, 1.6];

/**
 * Puts what bears the name that was typed before all that only mentions it, then what tells of it under that title:
 * Pagefind weighs words, and can't know that a title is nothing but the query. The others stand in Pagefind's order,
 * but for what is meant by words such as "hubs" and "Kosovo", and what has a name that begins so.
 */
export function orderResults(
  results: readonly PagefindResult[],
  { own, told, begun }: NamedPages,
  meant: ReadonlySet<string>,
): PagefindResult[] {
  const weigh = (result: PagefindResult) => {
    const page = result.id.slice(result.id.lastIndexOf('_') + 1);
    const rank = own.has(page) ? 0 : told.has(page) ? 1 : 2;
    const worth = result.score * (meant.has(result.id) ? MEANT : 1) * (begun.has(page) ? BEGUN : 1);
    return { result, rank, worth };
  };
  return results
    .map(weigh)
    .sort((a, b) => a.rank - b.rank || b.worth - a.worth)
    .map(({ result }) => result);
}
