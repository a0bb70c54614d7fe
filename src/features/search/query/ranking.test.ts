import { expect, test } from 'vitest';
import { orderResults } from './ranking.ts';

test('what bears the name comes first, then what tells of it; then what is meant or begins so, unless it fits less', () => {
  const scores = { best: 9, other: 4, begun: 3.2, meant: 3.5, both: 3, told: 1, own: 0.5 };
  const results = Object.entries(scores).map(([id, score]) => ({
    id: `unknown_${id}`,
    score,
    data: () => Promise.reject(),
  }));
  const named = { own: new Set(['own']), told: new Set(['told']), begun: new Set(['begun', 'both']) };
  const meant = new Set(['unknown_meant', 'unknown_both']);
  const ordered = orderResults(results, named, meant).map(({ id }) => id.replace('unknown_', ''));
  expect(ordered).toEqual(['own', 'told', 'best', 'both', 'meant', 'begun', 'other']);
});
