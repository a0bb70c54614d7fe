import { describe, expect, test } from 'vitest';
import { queries } from './queries.ts';
import { relationQuestions } from './relation-questions.ts';
import { listKnown, readModel } from './right.ts';

const known = listKnown(readModel('content', '2026-11-21'));

const isPath = (part: string) => /^[a-z]+\/[a-z0-9-]+$/.test(part);

describe('the questions about relations', () => {
  test('are sixty at least, and none twice', () => {
    expect(relationQuestions.length).toBeGreaterThanOrEqual(60);
    const all = [...queries, ...relationQuestions]
      .map(({ query }) => query.toLowerCase())
      .filter((query) => relationQuestions.some((question) => question.query.toLowerCase() === query));
    // Two of them are asked in the groups, too: there for their results.
    expect(all.length - new Set(all).size).toBeLessThanOrEqual(2);
  });

  test('name entries that are there', () => {
    const named = relationQuestions.flatMap(({ from, right }) => [from, ...right.filter(isPath)]);
    expect(named.filter((part) => !known.has(part))).toEqual([]);
  });
});
