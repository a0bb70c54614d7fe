import { describe, expect, test } from 'vitest';
import { createTestModel, getEntry } from '#tests/content.ts';
import { createFigureBreakdowns } from './figure-breakdown.ts';

type Figures = Record<string, unknown>[];

function show(figures: Figures, entries: Record<string, Record<string, unknown>> = {}) {
  const model = createTestModel({ ...entries, 'projects/p': { figures } });
  return createFigureBreakdowns(model, getEntry(model, 'projects/p'));
}

const brief = (...parameters: Parameters<typeof show>) =>
  show(...parameters).breakdowns.map(({ rows }) =>
    rows.map(({ label, level, extent, within }) => `${level} ${label} ${extent} ${within}`),
  );

const firms = { label: 'applied', value: 100, unit: 'firms' };
const chosen = { label: 'selected', value: 40, unit: 'firms', of: 'applied' };
const trained = { label: 'trained', value: 30, unit: 'firms', of: 'selected' };
const visited = { label: 'visited', value: 20, unit: 'firms', of: 'selected' };

describe('a whole and its parts', () => {
  test('stand under each other, each measured against the same whole', () => {
    expect(brief([firms, chosen, trained, visited])).toEqual([
      ['0 applied 1 1', '1 selected 0.4 1', '2 trained 0.3 0.4', '2 visited 0.2 0.4'],
    ]);
  });

  test('are in the same rows in any order of writing', () => {
    expect(brief([visited, chosen, firms])).toEqual([
      ['0 applied 1 1', '1 selected 0.4 1', '2 visited 0.2 0.4'],
    ]);
  });

  test('are never added up: parts that overlap keep their own extents', () => {
    const { of: _, ...whole } = chosen;
    const rows = show([whole, trained, visited]).breakdowns[0]?.rows;
    expect(rows?.slice(1).map(({ extent }) => extent)).toEqual([0.75, 0.5]);
  });

  test('keep what qualifies each number', () => {
    const figure = {
      ...chosen,
      qualifier: 'over',
      stage: 'planned',
      asOf: '2018-01',
      source: 'A book',
      note: 'x',
    };
    expect(show([firms, figure]).breakdowns[0]?.rows[1]).toMatchObject({
      value: '40',
      unit: 'firms',
      qualifier: 'over',
      stage: 'planned',
      asOf: { text: 'January 2018' },
      source: 'A book',
      note: 'x',
      of: { label: 'applied', value: '100', share: 0.4 },
    });
  });

  test('become one breakdown for each whole', () => {
    const budget = { label: 'budget', value: 200, unit: 'EUR' };
    const share = { label: 'Serbia', value: 50, unit: 'EUR', of: 'budget' };
    expect(brief([firms, budget, chosen, share])).toEqual([
      ['0 applied 1 1', '1 selected 0.4 1'],
      ['0 budget 1 1', '1 Serbia 0.25 1'],
    ]);
  });

  test('may be in per cent of the whole', () => {
    const budget = { label: 'budget', value: 200, unit: 'EUR' };
    const share = { label: 'EU share', value: 45, unit: 'percent', of: 'budget' };
    expect(brief([budget, share])).toEqual([['0 budget 1 1', '1 EU share 0.45 1']]);
  });

  test('lead to the entry that holds the whole', () => {
    const of = { entry: 'events/kickoff', label: 'applied' };
    const entries = { 'events/kickoff': { title: 'Kickoff', figures: [firms] } };
    const { breakdowns, numbers } = show([{ ...chosen, of }], entries);
    expect(breakdowns[0]?.rows).toMatchObject([
      { label: 'applied', level: 0, href: '/events/kickoff/', from: 'Kickoff' },
      { label: 'selected', level: 1, extent: 0.4 },
    ]);
    expect(breakdowns[0]?.rows[1]).not.toHaveProperty('from');
    expect(numbers).toEqual([]);
  });

  test('never reach beyond the whole', () => {
    expect(brief([firms, { ...chosen, value: 150 }])[0]?.[1]).toBe('1 selected 1 1');
  });
});

describe('a number that is no part', () => {
  test('stands alone, and no figure stands twice', () => {
    const alone = { label: 'meetings', value: 3, unit: 'meetings' };
    const { breakdowns, numbers } = show([firms, alone, chosen]);
    expect(numbers.map(({ label }) => label)).toEqual(['meetings']);
    expect(breakdowns.flatMap(({ rows }) => rows).map(({ label }) => label)).toEqual(['applied', 'selected']);
  });

  test('stands alone if its unit differs from the whole or the whole is zero', () => {
    const people = { ...chosen, unit: 'people' };
    expect(show([firms, people])).toMatchObject({
      breakdowns: [],
      numbers: [{ label: 'applied' }, { label: 'selected' }],
    });
    expect(show([{ ...firms, value: 0 }, chosen]).breakdowns).toEqual([]);
  });

  test('stands alone if its whole is not published', () => {
    const of = { entry: 'events/kickoff', label: 'applied' };
    const { breakdowns, numbers } = show([{ ...chosen, of }], {
      'events/kickoff': { figures: [firms], draft: true },
    });
    expect(breakdowns).toEqual([]);
    expect(numbers).toHaveLength(1);
  });

  test('both are shown if two figures are part of each other', () => {
    const { breakdowns, numbers } = show([{ ...chosen, of: 'trained' }, trained]);
    expect([...breakdowns.flatMap(({ rows }) => rows), ...numbers].map(({ label }) => label).sort()).toEqual([
      'selected',
      'trained',
    ]);
  });
});
