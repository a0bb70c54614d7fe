import { describe, expect, test } from 'vitest';
import { calculateFigures, createAllFigures, type Outcome } from './figures.ts';
import { GROUPS } from './query.ts';
import { formatMisses, formatRelevance } from './report.ts';
import { VARIANTS } from './variants.ts';

/** An outcome with the right page at a rank among ten. */
function createOutcome(query: string, rank: number | undefined, more: Partial<Outcome> = {}): Outcome {
  const found = Array.from({ length: 10 }, (_, at) => (at + 1 === rank ? 'cities/nis' : `news/${at + 1}`));
  return { query, group: 'names', right: ['cities/nis'], found, rank, ...more };
}

const outcomes = [
  ...GROUPS.map((group) => createOutcome(`one of ${group}`, 1, { group })),
  createOutcome('Niš', 1),
  createOutcome('Nisava', 3, { right: ['cities/bor', 'cities/nis'] }),
  createOutcome('villages', undefined, {
    group: 'questions',
    right: ['cities/mokrin', 'cities/by/kind/village'],
  }),
  ...VARIANTS.map((variant, at) => createOutcome(`Niš ${at}`, at + 1, { variant, from: 'Niš' })),
  createOutcome('Nothing', undefined, { group: 'topics', found: [] }),
];

describe('figures', () => {
  test('count the first, the first three, and the mean of one by the rank', () => {
    const ranks = [1, 1, 2, 3, 4, undefined, 10, 1];
    const figures = calculateFigures(
      'some',
      ranks.map((rank) => createOutcome('x', rank)),
    );
    expect(figures).toMatchObject({ label: 'some', count: 8, hitAt1: 3 / 8, hitAt3: 5 / 8 });
    expect(figures.meanReciprocalRank).toBeCloseTo((3 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 10) / 8);
  });

  test('of nothing are none', () => {
    expect(() => calculateFigures('some', [])).toThrow('nothing to count for some');
  });

  test('of all leave the variants out, which stand beside the same names', () => {
    const { total, variants } = createAllFigures(outcomes);
    expect(total.count).toBe(outcomes.length - VARIANTS.length);
    expect(variants.map(({ own: figures, asWritten }) => [figures.hitAt1, asWritten.hitAt1])).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
    ]);
  });
});

test('the report reads like this', () => {
  expect(`\n${formatRelevance(outcomes, 'text')}\n`).toMatchInlineSnapshot(`
    "
                               queries    hit@1    hit@3    MRR
    names                            3   66.7 %  100.0 %  0.778
    other names                      1  100.0 %  100.0 %  1.000
    acronyms                         1  100.0 %  100.0 %  1.000
    people                           1  100.0 %  100.0 %  1.000
    misspellings                     1  100.0 %  100.0 %  1.000
    countries                        1  100.0 %  100.0 %  1.000
    topics                           2   50.0 %   50.0 %  0.500
    happenings                       1  100.0 %  100.0 %  1.000
    combinations                     1  100.0 %  100.0 %  1.000
    questions                        2   50.0 %   50.0 %  0.500
    all                             14   78.6 %   85.7 %  0.810
    names, Cyrillic                  1  100.0 %  100.0 %  1.000
      the same as written            1  100.0 %  100.0 %  1.000
    names, without diacritics        1    0.0 %  100.0 %  0.500
      the same as written            1  100.0 %  100.0 %  1.000
    names, one slip                  1    0.0 %  100.0 %  0.333
      the same as written            1  100.0 %  100.0 %  1.000

    First result not right (5):
      Nisava [names]: first news/1; cities/nis is 3.
      villages [questions]: first news/1; cities/mokrin (or 1 more) not among the first ten
      Niš 1 [without diacritics of Niš]: first news/1; cities/nis is 2.
      Niš 2 [one slip of Niš]: first news/1; cities/nis is 3.
      Nothing [topics]: first nothing; cities/nis not among the first ten
    "
  `);
});

test('programs read the same', () => {
  const { total, misses } = JSON.parse(formatRelevance(outcomes, 'json'));
  expect(total).toEqual(createAllFigures(outcomes).total);
  expect(misses.map(({ query }: Outcome) => query)).toEqual([
    'Nisava',
    'villages',
    'Niš 1',
    'Niš 2',
    'Nothing',
  ]);
});

test('where nothing is wrong, that is said', () => {
  expect(formatMisses([createOutcome('Niš', 1)])).toBe('Every first result is right.');
});
