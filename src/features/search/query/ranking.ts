/** Ranks the found pages. */
import type { NamedPages } from './name-lookup.ts';
import type { FoundPage } from './score-pages.ts';

/** The boost for a page that was meant, and for one whose name begins so. */
const [MEANT, BEGUN] = [1.6, 1.6];

/**
 * Puts pages with the typed name first, then articles with this title: the index weighs words, and does not know that
 * a title equals the query. Others stay in their order, with boosts for pages meant by words such as "hubs" and
 * "Kosovo", and for names that begin so. On a page in a further language, those that were meant come next; of one rank,
 * those that are translated come first.
 */
export function orderResults(
  results: readonly FoundPage[],
  { own, told, begun }: NamedPages,
  meant: ReadonlySet<number>,
  translated?: ReadonlySet<number>,
): FoundPage[] {
  const weigh = (result: FoundPage) => {
    const { page, score } = result;
    const isMeant = meant.has(page);
    const group = own.has(page) ? 0 : told.has(page) ? 2 : translated && isMeant ? 4 : 6;
    const rank = group + Number(translated?.has(page) === false);
    return { result, rank, worth: score * (isMeant ? MEANT : 1) * (begun.has(page) ? BEGUN : 1) };
  };
  return results
    .map(weigh)
    .sort((a, b) => a.rank - b.rank || b.worth - a.worth)
    .map(({ result }) => result);
}
