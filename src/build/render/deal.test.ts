import { expect, test } from 'vitest';
import { type Assignment, Deal } from './deal.ts';

/** The pages of assignments. */
const listPages = (assignments: readonly Assignment[]) =>
  assignments.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));

test.each([
  [1, 0],
  [1, 100],
  [2, 1],
  [2, 301],
  [4, 1000],
])('%i threads get each of %i pages once, whoever is faster', (threads, count) => {
  for (const order of [
    (turn: number) => turn % threads,
    () => threads - 1,
    (turn: number) => (turn % 3 ? 0 : turn % threads),
  ]) {
    const deal = new Deal(threads, count);
    const taken: Assignment[] = [];
    for (let turn = 0; ; turn += 1) {
      const assignment = deal.take(order(turn));
      if (!assignment) break;
      taken.push(assignment);
    }
    expect(listPages(taken).sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
  }
});

test('a thread goes through its own part in the order of the list', () => {
  const deal = new Deal(2, 200);
  expect([deal.take(1), deal.take(0), deal.take(1)].map((assignment) => assignment?.from)).toEqual([
    100, 0, 132,
  ]);
});
