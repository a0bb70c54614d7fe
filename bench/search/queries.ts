/** Chooses queries: names of pages, beginnings of longer names, and frequent words. */
import { listSearchedWords } from '#features/search/words/cut.ts';

/** The number of queries of each kind. */
const NAMES = 4;
const BEGINNINGS = 3;
const COMMON = 2;

/** The least length of a frequent word, to exclude words like "and". */
const LETTERS = 5;

/**
 * Chooses queries that the titles of a site answer: names of one word, the first two words of longer names, and the
 * most frequent words. The same titles give the same queries.
 */
export function chooseQueries(titles: readonly string[]): string[] {
  const all = titles.map((title) => listSearchedWords(title).map(({ written }) => written));
  const names = all.filter(({ length }) => length === 1).flat();
  const beginnings = all.filter(({ length }) => length > 1).map((words) => words.slice(0, 2).join(' '));
  return [
    ...pickEvenly(names, NAMES),
    ...pickEvenly(beginnings, BEGINNINGS),
    ...listCommonWords(all).slice(0, COMMON),
  ];
}

/** Picks `count` different values, evenly over the list. */
function pickEvenly(values: readonly string[], count: number): string[] {
  const distinct = [...new Set(values)];
  return Array.from({ length: Math.min(count, distinct.length) }, (_, index) => {
    const at = Math.floor(((index + 0.5) * distinct.length) / count);
    return distinct.slice(at, at + 1);
  }).flat();
}

/** Words, the most frequent first. */
function listCommonWords(titles: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const words of titles) {
    for (const word of new Set(words.map((word) => word.toLowerCase()))) {
      if (word.length >= LETTERS) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word);
}
