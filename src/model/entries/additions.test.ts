import { expect, test } from 'vitest';
import type { Change, Version } from '#entries/change-list.ts';
import { createTestModel } from '#tests/content.ts';
import { getAdditions } from './additions.ts';

const change = (entry: string, kind: Change['change'], from?: string): Change => ({
  entry,
  change: kind,
  title: entry,
  ...(from !== undefined && { from }),
});

const VERSIONS: Version[] = [
  { version: 1, date: '2026-01-01', changes: [change('hubs/old', 'added'), change('hubs/gone', 'added')] },
  { version: 2, date: '2026-02-01', changes: [change('hubs/gone', 'removed'), change('hubs/new', 'added')] },
  {
    version: 3,
    date: '2026-03-01',
    changes: [change('hubs/renamed', 'renamed', 'hubs/new'), change('hubs/old', 'changed')],
  },
];

const read = (versions: Version[]) => getAdditions({ ...createTestModel({}), versions });

test('an entry came with the version that added it; the first version is the stock', () => {
  const additions = read(VERSIONS);
  expect(additions.get('hubs/old')).toEqual({ day: '2026-01-01', isStock: true });
  expect(additions.get('hubs/new')).toEqual({ day: '2026-02-01', isStock: false });
});

test('a new id changes nothing', () => {
  expect(read(VERSIONS).get('hubs/renamed')).toEqual({ day: '2026-02-01', isStock: false });
});

test('what was removed is not there, and what came again is new', () => {
  expect(read(VERSIONS).has('hubs/gone')).toBe(false);
  const again: Version = { version: 4, date: '2026-04-01', changes: [change('hubs/gone', 'added')] };
  expect(read([...VERSIONS, again]).get('hubs/gone')).toEqual({ day: '2026-04-01', isStock: false });
});
