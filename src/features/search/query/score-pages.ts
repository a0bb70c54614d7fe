/**
 * Which pages have all words of a query, and how well each answers it. Pure.
 *
 * The measure is BM25, as Pagefind has it: a word counts by how rare it is, by how much of a page it is, and by how near
 * it is to the word of the query in its length. To this come the fields of a page’s metadata, by how much of the query
 * stands in each.
 */

import { type Postings, SHARES } from './index-files.ts';
import { RANKING } from './index-settings.ts';

/** A page that is found, by its number. */
export interface FoundPage {
  page: number;
  /** The relevance; 0 without a query. */
  score: number;
}

/** A word of a query, and the words of the index that begin with it. */
interface Term {
  key: string;
  words: readonly (readonly [key: string, postings: Postings])[];
}

const FIELD_WEIGHTS = Object.values(RANKING.fields);

/**
 * Finds the pages with all terms, the best first; of equal ones the newest first.
 *
 * @param isAllowed a mark for each page that may be found; left out, all may be
 */
export function scorePages(terms: readonly Term[], pageCount: number, isAllowed?: Uint8Array): FoundPage[] {
  const { met, counts } = countTerms(terms, pageCount);
  const rarities = counts.map((count) => Math.log((pageCount - count + 0.5) / (count + 0.5) + 1));
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const texts = new Float64Array(pageCount);
  const fields = new Float64Array(pageCount * FIELD_WEIGHTS.length);
  for (const [at, { key, words }] of terms.entries()) {
    const rarity = rarities[at] ?? 0;
    for (const [word, postings] of words) {
      addWord(postings, rarity, rateLength(word.length - key.length), texts, fields);
    }
  }
  const found: FoundPage[] = [];
  for (let page = pageCount - 1; page >= 0; page -= 1) {
    if (met[page] !== terms.length || isAllowed?.[page] === 0) continue;
    let score = RANKING.text * (texts[page] ?? 0);
    for (const [field, weight] of FIELD_WEIGHTS.entries()) {
      const matched = fields[page * FIELD_WEIGHTS.length + field] ?? 0;
      // Squared: a field with one word of several says little.
      score += weight * matched * (matched / total) ** 2;
    }
    found.push({ page, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** How many terms each page has, up to the first that it has not; and how many pages each term has. */
function countTerms(terms: readonly Term[], pageCount: number): { met: Uint8Array; counts: number[] } {
  const met = new Uint8Array(pageCount);
  const counts = terms.map(({ words }, at) => {
    const seen = new Uint8Array(pageCount);
    let count = 0;
    for (const [, { pages }] of words) {
      for (const page of pages) {
        if (seen[page] === 1) continue;
        seen[page] = 1;
        count += 1;
        if (met[page] === at) met[page] = at + 1;
      }
    }
    return count;
  });
  return { met, counts };
}

/** Adds what a word is worth to the scores of its pages. */
function addWord(
  { pages, shares, fields }: Postings,
  rarity: number,
  likeness: number,
  texts: Float64Array,
  fieldSums: Float64Array,
): void {
  const { saturation } = RANKING;
  for (let at = 0; at < pages.length; at += 1) {
    const page = pages[at] ?? 0;
    const share = (SHARES[shares[at] ?? 0] ?? 0) * likeness;
    texts[page] = (texts[page] ?? 0) + (rarity * (saturation + 1) * share) / (saturation + share);
    let first = page * FIELD_WEIGHTS.length;
    for (let bits = fields[at] ?? 0; bits > 0; bits >>= 1) {
      if (bits & 1) fieldSums[first] = (fieldSums[first] ?? 0) + rarity;
      first += 1;
    }
  }
}

/** How near a word is to one of the query that is shorter by some letters: 0.89 for the same one, falling to 0.37. */
const rateLength = (longer: number): number => Math.exp(Math.exp(-((longer + 1) ** 2) / 8) - 1);
