import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILD_DATE, writeContent } from '#tests/content.ts';
import { useLanguages } from '#tests/languages.ts';
import { renderFile, WORLD } from '#tests/mistakes/mistake.ts';

useLanguages('en-GB', 'sq');
const { readContent } = await import('#entries/read-content.ts');
const { checkContent } = await import('#preflight/check.ts');
const { fixContent } = await import('#preflight/fix.ts');
const { explainStale } = await import('./explain-stale.ts');

const FILE = 'projects/bridges.md';

const render = (summary: string, figure: string, body: string, facts = 'start: 2018') =>
  renderFile(
    `kind: programme\ntitle: Bridges\nsummary: ${summary}\n${facts}\nfigures: [{label: ${figure}, value: 9, unit: firms}]`,
    {},
    body,
  );

const FIRST = render('A programme.', 'applicants', 'One.\n\nTwo.\n\nThree.');

/** A translated project; with git, if that is wanted. */
function start(hasGit: boolean) {
  const dir = writeContent({
    ...WORLD,
    [FILE]: FIRST,
    'projects/bridges.sq.md': renderFile("summary: Program.\noriginal: ''", {}, 'Një.'),
  });
  fixContent(readContent(dir));
  const git = (...args: string[]) =>
    hasGit &&
    spawnSync('git', ['-C', dir, '-c', 'user.name=A Name', '-c', 'user.email=name@example.org', ...args]);
  git('init', '--quiet');
  const save = (text: string) => {
    writeFileSync(join(dir, FILE), text);
    git('add', '.');
    git('commit', '--quiet', '--message', 'A version');
  };
  save(FIRST);
  const tell = () => {
    const content = readContent(dir);
    const diagnostics = checkContent(content, { buildDate: BUILD_DATE });
    return explainStale(content, diagnostics).map(({ message }) => message);
  };
  return { dir, save, tell };
}

test('a changed original is told with what has changed, over several versions', () => {
  const { save, tell } = start(true);
  save(render('A programme.', 'applicants', 'One.\n\nTwo.\n\nThree.', 'start: 2019'));
  expect(tell()).toEqual([]);
  save(render('A large programme.', 'applicants', 'One.\n\nTwo.\n\nThree.'));
  save(render('A large programme.', 'applying firms', 'One.\n\nTwo again.\n\nThree.'));
  expect(tell()).toEqual([
    expect.stringMatching(/What has changed: summary; figures\[0\]\.label; the text in line 11\.$/),
  ]);
});

test('with what is gone', () => {
  const { save, tell } = start(true);
  save(render('A programme.', 'applicants', 'One.\n\nThree.'));
  expect(tell()).toEqual([
    expect.stringContaining('What has changed: the text, in which something was taken out'),
  ]);
});

test('without git it is told alone', () => {
  const { save, tell } = start(false);
  save(render('Another programme.', 'applicants', 'One.'));
  expect(tell()).toEqual([expect.stringMatching(/fills it in\.$/)]);
});
