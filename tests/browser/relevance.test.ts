import { describe, expect } from 'vitest';
import { listCases } from '../relevance/cases.ts';
import { calculateRightAnswers, createAllFigures } from '../relevance/figures.ts';
import { measureAnswers, measureRelevance } from '../relevance/measure.ts';
import { relationQuestions } from '../relevance/relation-questions.ts';
import { formatAnswers, formatPart, formatRelevance } from '../relevance/report.ts';
import { getSite, test } from './visit.ts';

const site = getSite('real');

/** The tolerated loss of a name’s variants compared with the name itself. */
const TOLERANCE = 0.02;

test('nine of ten questions about relations have the right answer', { timeout: 900_000 }, async ({
  visit,
}) => {
  const outcomes = await measureAnswers(() => visit(site, '/search/'), site.url, relationQuestions);
  expect(calculateRightAnswers(outcomes), formatAnswers(outcomes)).toBeGreaterThanOrEqual(0.9);
});

describe('the right page comes first', { timeout: 900_000 }, () => {
  test('for nine of ten queries, and for names in every spelling', async ({ visit }) => {
    const cases = listCases(site.contentDir, site.buildDate);
    const outcomes = await measureRelevance(() => visit(site, '/search/'), site.url, cases);
    const { total, variants } = createAllFigures(outcomes);
    const violations: string[] = [];
    const demand = (label: string, figure: number, least: number) => {
      // Rounding errors of sums are smaller than one query counts.
      if (figure < least - 1e-9) violations.push(`${label}: ${formatPart(figure)}, not ${formatPart(least)}`);
    };
    demand('hit@1', total.hitAt1, 0.9);
    demand('hit@3', total.hitAt3, 0.98);
    for (const { variant, own: figures, asWritten } of variants) {
      demand(`hit@1, ${variant}`, figures.hitAt1, asWritten.hitAt1 - TOLERANCE);
      demand(`hit@3, ${variant}`, figures.hitAt3, asWritten.hitAt3 - TOLERANCE);
    }
    expect(violations, `\n${formatRelevance(outcomes, 'text')}\n`).toEqual([]);
  });
});
