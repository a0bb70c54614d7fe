import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '#tests/content.ts';
import { fixFile } from './fix-file.ts';

const FILE = 'events/a.md';
const edit = { line: 2, column: 7, old: 'niss', new: 'nis' };

test.each([
  ['---\ncity: niss\n---\n', '---\ncity: nis\n---\n'],
  ['\uFEFF---\r\ncity: niss\r\n---\r\n', '\uFEFF---\r\ncity: nis\r\n---\r\n'],
])('%j becomes %j', (before, after) => {
  const dir = writeContent({ [FILE]: before });
  fixFile(dir, { file: FILE, edit });
  expect(readFileSync(join(dir, FILE), 'utf8')).toBe(after);
});

test('an edit of another file', () => {
  const dir = writeContent({ [FILE]: '---\ncity: niss\n---\n', 'addresses.txt': '/events/b/\n' });
  fixFile(dir, { file: 'addresses.txt', edit: { ...edit, file: FILE } });
  expect(readFileSync(join(dir, FILE), 'utf8')).toBe('---\ncity: nis\n---\n');
});

test('a file that has changed meanwhile stays as it is', () => {
  const dir = writeContent({ [FILE]: '---\ncity: pirot\n---\n' });
  expect(() => fixFile(dir, { file: FILE, edit })).toThrow('Line 2 does not hold');
  expect(readFileSync(join(dir, FILE), 'utf8')).toBe('---\ncity: pirot\n---\n');
});

test('nothing is written without an edit', () => {
  const dir = writeContent({ [FILE]: 'x' });
  expect(() => fixFile(dir, { file: FILE })).toThrow('No correction is known');
});
