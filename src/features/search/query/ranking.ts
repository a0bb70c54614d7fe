/** Ranks the found pages. */
import type { NamedPages } from './name-lookup.ts';
import type { PagefindResult } from './pagefind.ts';

/** The boost for a page that was meant, and for one whose name begins so. */
const [MEANT, BEGUN] = [1.6, 1.6];

/**
 * Puts pages with the typed name first, then articles with this title: Pagefind weighs words, and does not know that
 * a title equals the query. Others stay in Pagefind’s order, with boosts for pages meant by words such as "hubs" and
 * "Kosovo", and for names that begin so.
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
