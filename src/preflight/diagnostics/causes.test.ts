import { expect, test } from 'vitest';
import { english } from '#messages/en/index.ts';
import { formatTextReport } from '#preflight/report/text-report.ts';
import { checkFiles } from '#tests/content.ts';
import { createEmptyContent } from '#tests/diagnostics.ts';
import { renderEvent, renderFile, WORLD } from '#tests/mistakes/mistake.ts';

const NIS = String(WORLD['cities/nis.md']);
const EVENT = renderEvent('city: nis', 'In [Niš](/cities/nis/).');

const check = (files: Record<string, string>) => checkFiles({ ...WORLD, 'events/a.md': EVENT, ...files });

const list = (files: Record<string, string>) =>
  check(files).map(({ file, code, causedBy }) => `${file} ${code}${causedBy ? ` < ${causedBy.file}` : ''}`);

test.each([
  ['no line of dashes', NIS.replace('---\n', '')],
  ['a wrong line of dashes', NIS.replace('---\n', '----\n')],
  ['nothing', ''],
  [
    'an unfinished merge',
    NIS.replace('title: Niš', '<<<<<<< HEAD\ntitle: Niš\n=======\ntitle: Nis\n>>>>>>> theirs'),
  ],
])('a file with %s is the cause of what refers to it', (_, text) => {
  const told = check({ 'cities/nis.md': text });
  const following = told.filter(({ file }) => file === 'events/a.md');
  expect(following.map(({ code }) => code)).toEqual(['reference-unknown', 'link-broken']);
  for (const diagnostic of following) {
    expect(diagnostic).toMatchObject({ suggestion: '', causedBy: { file: 'cities/nis.md' } });
    expect(diagnostic).not.toHaveProperty('edit');
  }
});

test('a misspelt field is the cause where its figures are missing', () => {
  const project = (field: string) =>
    renderFile(
      `kind: project\ntitle: P\nsummary: A project.\nstart: 2018\n${field}:\n  - {label: Firms, value: 9, unit: firms}`,
    );
  const part = 'figures: [{label: Few, value: 2, unit: firms, of: {entry: projects/p, label: Firms}}]';
  const files = { 'events/b.md': renderEvent(part) };
  expect(list({ ...files, 'projects/p.md': project('figures') })).toEqual([]);
  expect(list({ ...files, 'projects/p.md': project('figure') })).toEqual([
    'events/b.md figure-unknown < projects/p.md',
    'projects/p.md field-unknown',
  ]);
});

test('a published address that is lost is the cause of what refers to it', () => {
  const files = {
    'addresses.txt': '/cities/nis/\n',
    'cities/nis.md': NIS.replace('title', 'draft: true\ntitle'),
  };
  expect(list(files)).toEqual([
    'addresses.txt address-lost',
    'events/a.md reference-draft',
    'events/a.md link-broken < addresses.txt',
  ]);
  const { 'cities/nis.md': nis, ...others } = WORLD;
  const renamed = {
    ...others,
    'cities/nish.md': NIS,
    'addresses.txt': '/cities/nis/\n',
    'events/a.md': EVENT,
  };
  expect(
    checkFiles(renamed).map(({ code, suggestion, causedBy }) => [code, suggestion, causedBy?.file]),
  ).toEqual([
    ['address-lost', 'redirectFrom: [/cities/nis/]', undefined],
    ['reference-unknown', '', 'addresses.txt'],
    ['link-broken', '', 'addresses.txt'],
  ]);
});

test('what has no cause keeps its correction', () => {
  const [told] = check({ 'events/a.md': renderEvent('city: niss') });
  expect(told).toMatchObject({
    suggestion: 'city: nis',
    edit: { line: 6, column: 7, old: 'niss', new: 'nis' },
  });
  expect(told).not.toHaveProperty('causedBy');
});

test('consequences are counted below their cause, in one line', () => {
  const report = formatTextReport(createEmptyContent('x'), check({ 'cities/nis.md': '' }), english);
  expect(report).not.toContain('events/a.md');
  expect(report).toContain('\n  2 errors in other files follow from this one.\n');
  expect(report).toContain('1 error in 1 file, from which 2 others follow;');
});
