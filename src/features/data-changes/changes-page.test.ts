import { expect, test } from 'vitest';
import type { Change } from '#entries/change-list.ts';
import { createTestModel } from '#tests/content.ts';
import { createChangesView } from './changes-page.ts';

const createView = (...changes: readonly Change[]) =>
  createChangesView(
    createTestModel({ 'hubs/a': {} }, { versions: [{ version: 1, date: '2026-05-04', changes }] }),
  );

const changed = { entry: 'hubs/a', change: 'changed', title: 'A' } as const;

test('a changed field stands with its old and its new value, under the entry', () => {
  const { versions } = createView({
    ...changed,
    field: 'website',
    from: 'https://a.example',
    to: 'https://b.example',
  });
  expect(versions).toEqual([
    {
      id: 'version-1',
      label: 'Version 1',
      date: expect.objectContaining({ datetime: '2026-05-04' }),
      size: '1 entry changed',
      entries: [
        {
          title: 'A',
          href: '/hubs/a/',
          fields: [{ label: 'Website', removed: ['https://a.example'], added: ['https://b.example'] }],
        },
      ],
    },
  ]);
});

test('of a list only the items that differ are told', () => {
  const { versions } = createView(
    { ...changed, field: 'aliases', from: ['a', 'b'], to: ['b', 'c'] },
    { ...changed, field: 'topics', from: ['a', 'b'], to: ['b', 'a'] },
    { ...changed, field: 'text' },
  );
  expect(
    versions[0]?.entries[0]?.fields.map(({ removed, added, remark }) => [removed, added, remark]),
  ).toEqual([
    [['a'], ['c'], undefined],
    [[], [], 'in another order'],
    [[], [], 'written anew in part'],
  ]);
});

test('an entry that is gone has no link, and a renamed one says what it was', () => {
  const { versions } = createView(
    { entry: 'hubs/gone', change: 'removed', title: 'Gone' },
    { ...changed, change: 'renamed', from: 'hubs/before' },
  );
  expect(versions[0]?.entries).toEqual([
    { title: 'Gone', what: 'removed', fields: [] },
    { title: 'A', href: '/hubs/a/', what: 'renamed, before: hubs/before', fields: [] },
  ]);
  expect(versions[0]?.size).toBe('1 entry renamed, 1 entry removed');
});

test('the page stays short, and says what it leaves out', () => {
  const many = Array.from({ length: 70 }, (_, index) => ({ ...changed, entry: `hubs/h${index}` }));
  const [version] = createView(...many).versions;
  expect(version?.entries).toHaveLength(60);
  expect(version?.rest).toBe('10 more entries are in the files.');
  const long = createView({ ...changed, field: 'summary', to: 'a'.repeat(500) });
  expect(long.versions[0]?.entries[0]?.fields[0]?.added[0]).toHaveLength(141);
});
