import { expect, test } from 'vitest';
import { orderResults } from './ranking.ts';

test('what bears the name comes first, then what tells of it; then what is meant or begins so, unless it fits less', () => {
  const scores = { best: 9, other: 4, begun: 3.2, meant: 3.5, both: 3, told: 1, own: 0.5 };
  const pages = Object.keys(scores);
  const listPages = (...names: string[]) => new Set(names.map((name) => pages.indexOf(name)));
  const results = Object.values(scores).map((score, page) => ({ page, score }));
  const named = { own: listPages('own'), told: listPages('told'), begun: listPages('begun', 'both') };
  const ordered = orderResults(results, named, listPages('meant', 'both')).map(({ page }) => pages[page]);
  expect(ordered).toEqual(['own', 'told', 'best', 'both', 'meant', 'begun', 'other']);
});
