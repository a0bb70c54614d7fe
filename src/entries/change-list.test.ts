import { describe, expect, test } from 'vitest';
import { formatVersions, parseVersions, type Version } from './change-list.ts';

const versions: Version[] = [
  { version: 1, date: '2026-05-04', changes: [{ entry: 'hubs/a', change: 'added', title: 'A' }] },
  {
    version: 2,
    date: '2026-05-05',
    commit: 'a'.repeat(40),
    changes: [{ entry: 'hubs/a', change: 'changed', title: 'A', field: 'founded', from: 2013, to: '2014' }],
  },
];

test('a history comes back as it was written, one change a line', () => {
  const text = formatVersions(versions);
  expect(text.split('\n')).toHaveLength(5);
  expect(parseVersions(text)).toEqual(versions);
  expect(parseVersions('')).toEqual([]);
});

describe('what is wrong is told with its line', () => {
  const [first = ''] = formatVersions(versions).split('\n');
  test.each([
    ['{', /^changes\.jsonl:1 can’t be read/],
    ['{"entry":"hubs/a","change":"added","title":"A"}', /:1 can’t be read: a change stands before/],
    ['{"version":2,"date":"2026-05-04"}', /:1 can’t be read: version 1 is missing/],
    [`${first}\n{"entry":"hubs/a","change":"lost","title":"A"}`, /:2 can’t be read: change /],
  ])('%s', (text, message) => {
    expect(() => parseVersions(text)).toThrow(message);
  });
});
