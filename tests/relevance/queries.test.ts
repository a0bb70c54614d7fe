import { describe, expect, test } from 'vitest';
import { queries } from './queries.ts';
import { GROUPS, NAME_GROUPS } from './query.ts';
import { listKnown, listRight, readModel } from './right.ts';

const BUILD_DATE = '2026-11-21';
const model = readModel('content', BUILD_DATE);
const known = listKnown(model);

/** Queries that differ only in case are equal for the search. */
const toSame = (query: string) => query.toLowerCase().replace(/\s+/g, ' ');

describe('the queries', () => {
  test('are many, and of every group', () => {
    expect(queries.length).toBeGreaterThanOrEqual(140);
    for (const group of GROUPS) {
      const groupQueries = queries.filter((query) => query.group === group);
      expect(groupQueries.length, group).toBeGreaterThanOrEqual(15);
    }
  });

  test('are none twice', () => {
    const all = queries.map(({ query }) => toSame(query));
    expect(all.filter((query, at) => all.indexOf(query) !== at)).toEqual([]);
  });

  test('are typed without spaces around them, which the address would not keep', () => {
    expect(queries.filter(({ query }) => query !== query.trim())).toEqual([]);
  });

  test('are proper names only among names', () => {
    expect(queries.filter(({ name, group }) => name && !NAME_GROUPS.includes(group))).toEqual([]);
  });
});

describe('what is right', () => {
  test('is there', () => {
    const named = queries.flatMap(({ right }) => [right].flat().filter((part) => typeof part === 'string'));
    expect(named.filter((part) => !known.has(part))).toEqual([]);
  });

  test('follows from every rule', () => {
    for (const { query, right } of queries) expect(listRight(model, right), query).not.toEqual([]);
  });
});
