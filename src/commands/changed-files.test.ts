import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { listChangedFiles } from './changed-files.ts';

const git = (dir: string, ...args: string[]) =>
  spawnSync('git', ['-C', dir, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args]);

test('lists files that are changed, new or gone, by their paths below the folder', () => {
  const dir = writeContent({
    'content/events/Niš a.md': 'a',
    'content/events/b.md': 'b',
    'content/c.md': 'c',
    'd.md': 'd',
  });
  git(dir, 'init', '-q');
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'First');
  const content = join(dir, 'content');
  expect(listChangedFiles(content)).toEqual(new Set());
  writeFileSync(join(content, 'events/Niš a.md'), 'other');
  writeFileSync(join(content, 'events/new.md'), 'new');
  writeFileSync(join(dir, 'd.md'), 'other');
  rmSync(join(content, 'c.md'));
  expect(listChangedFiles(content)).toEqual(new Set(['c.md', 'events/Niš a.md', 'events/new.md']));
});

test('knows nothing outside of a working copy', () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-no-git-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  expect(listChangedFiles(dir)).toBeUndefined();
});
