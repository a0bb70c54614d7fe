import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { assertUnchanged, readState } from './content-state.ts';

let dir: string;

const write = (file: string, text: string) => writeFileSync(join(dir, file), text);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-state-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'news'));
  for (const file of ['news/a.md', 'news/b.mdx', 'news/b.webp', 'topics.yaml', 'addresses.txt'])
    write(file, file);
});

test('entries and addresses are read once, and may change meanwhile', () => {
  const state = readState(dir);
  write('news/a.md', 'Another text.');
  write('addresses.txt', '/another/');
  expect(() => assertUnchanged(dir, state)).not.toThrow();
});

test.each<[string, () => void]>([
  ['news/b.webp', () => write('news/b.webp', 'Another picture.')],
  ['news/b.mdx', () => rmSync(join(dir, 'news/b.mdx'))],
  ['news/c.webp', () => write('news/c.webp', 'A new picture.')],
  ['topics.yaml', () => write('topics.yaml', 'Other topics.')],
])('what is read again must not: %s', (file, change) => {
  const state = readState(dir);
  change();
  expect(() => assertUnchanged(dir, state)).toThrow(`while the site was built: ${file}.`);
});
