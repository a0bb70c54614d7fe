/** What is asked for: names that the pages have, the beginnings of longer ones, and words of many. */
import { WORD } from '#features/search/words/fold.ts';

/** How many queries of each kind. */
const NAMES = 4;
const BEGINNINGS = 3;
const COMMON = 2;

/** Letters that a word has at least for being common, so that it is no mere "and". */
const LETTERS = 5;

/**
 * Queries that the titles of a site answer, the same for the same titles: names of one word, the first two words
 * of longer ones, and the words that most titles have.
 */
export function chooseQueries(titles: readonly string[]): string[] {
  const all = titles.map((title) => title.match(WORD) ?? []);
  const names = all.filter(({ length }) => length === 1).flat();
  const beginnings = all.filter(({ length }) => length > 1).map((words) => words.slice(0, 2).join(' '));
  return [
    ...pickEvenly(names, NAMES),
    ...pickEvenly(beginnings, BEGINNINGS),
    ...listCommonWords(all).slice(0, COMMON),
  ];
}

/** So many values of a list, each once, from all over it. */
function pickEvenly(values: readonly string[], count: number): string[] {
  const distinct = [...new Set(values)];
  return Array.from({ length: Math.min(count, distinct.length) }, (_, index) => {
    const at = Math.floor(((index + 0.5) * distinct.length) / count);
    return distinct.slice(at, at + 1);
  }).flat();
}

/** Words, those of most titles first. */
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
