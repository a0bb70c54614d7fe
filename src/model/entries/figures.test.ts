import { describe, expect, test } from 'vitest';
import { siteLanguage } from '#i18n/words.ts';
import { createTestModel, getEntry } from '#tests/content.ts';
import { calculateFigures, formatFigure } from './figures.ts';

const firms = { label: 'Firms', value: 1290, unit: 'firms' };

function show(figures: Record<string, unknown>[], entries: Record<string, Record<string, unknown>> = {}) {
  const model = createTestModel({ ...entries, 'projects/p': { figures } });
  return calculateFigures(model, getEntry(model, 'projects/p'));
}

describe('a figure', () => {
  test.each([
    [1290, '1,290'],
    [8_000_000, '8,000,000'],
    [15.5, '15.5'],
    [0, '0'],
    [2.126, '2.13'],
  ])('%d is written %s', (value, text) => {
    expect(show([{ ...firms, value }])).toEqual([{ label: 'Firms', value: text, unit: 'firms' }]);
  });

  test('says how exact it is, of when, and by whom', () => {
    const figure = {
      ...firms,
      qualifier: 'over',
      stage: 'planned',
      asOf: '2023-01',
      source: 'A book',
      note: 'x',
    };
    expect(show([figure])).toMatchObject([
      {
        qualifier: 'over',
        stage: 'planned',
        asOf: { text: 'January 2023', datetime: '2023-01' },
        source: 'A book',
        note: 'x',
      },
    ]);
  });

  test('that is so says nothing of its stage', () => {
    expect(show([{ ...firms, stage: 'actual' }])[0]).not.toHaveProperty('stage');
  });

  test('stands where the editor put it, and nothing adds them up', () => {
    const labels = ['C', 'A', 'B'];
    expect(show(labels.map((label) => ({ ...firms, label }))).map(({ label }) => label)).toEqual(labels);
  });
});

describe('a figure that is part of another', () => {
  const part = { label: 'Of them in Niš', value: 645, unit: 'firms', of: 'Firms' };

  test('has a share of it', () => {
    expect(show([firms, part])[1]?.of).toEqual({ label: 'Firms', value: '1,290', unit: 'firms', share: 0.5 });
  });

  test('finds it behind itself too', () => {
    expect(show([part, firms])[0]?.of?.share).toBe(0.5);
  });

  test('has no share of what is counted in other units, nor of nothing', () => {
    expect(show([firms, { ...part, unit: 'people' }])[1]?.of).toEqual({
      label: 'Firms',
      value: '1,290',
      unit: 'firms',
    });
    expect(show([{ ...firms, value: 0 }, part])[1]?.of).not.toHaveProperty('share');
  });

  test('leads to the entry that holds it', () => {
    const of = { entry: 'events/kickoff', label: 'Firms' };
    const entries = { 'events/kickoff': { figures: [firms] } };
    expect(show([{ ...part, of }], entries)[0]?.of).toEqual({
      label: 'Firms',
      value: '1,290',
      unit: 'firms',
      href: '/events/kickoff/',
      share: 0.5,
    });
  });

  test('stands alone where that entry is not published', () => {
    const of = { entry: 'events/kickoff', label: 'Firms' };
    const entries = { 'events/kickoff': { figures: [firms], draft: true } };
    expect(show([{ ...part, of }], entries)[0]).not.toHaveProperty('of');
  });
});

describe('a figure in one line', () => {
  test.each([
    [{ value: 90, unit: 'members' }, '90 members'],
    [{ value: 1200, unit: 'members', qualifier: 'about' as const }, 'about 1,200 members'],
    [
      { value: 90, unit: 'members', qualifier: 'over' as const, asOf: '2023-01' },
      'over 90 members, as of January 2023',
    ],
  ])('%j', (figure, text) => {
    expect(formatFigure(siteLanguage, figure)).toBe(text);
  });

  test('says that it is planned', () => {
    expect(formatFigure(siteLanguage, { value: 90, unit: 'members', stage: 'planned' })).toContain('planned');
  });
});
