import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { SiteFiles } from './site-files.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-files-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
});

const at = (name: string) => join(dir, name);
const getNumber = (name: string) => statSync(at(name), { bigint: true }).ino;

test('a file with the same content stays, another is replaced, and not written into', () => {
  for (const name of ['same', 'other']) writeFileSync(at(name), name);
  linkSync(at('other'), at('of the last site'));
  const numbers = ['same', 'other'].map(getNumber);
  const files = new SiteFiles(dir, ['same', 'other']);
  files.write(at('same'), 'same');
  files.write(at('other'), Buffer.from('changed'));
  files.write(at('new'), 'new');
  expect(getNumber('same')).toBe(numbers[0]);
  expect(['same', 'other', 'new', 'of the last site'].map((name) => readFileSync(at(name), 'utf8'))).toEqual([
    'same',
    'changed',
    'new',
    'other',
  ]);
});

test('what is not written goes, and what was there before is known by name', () => {
  for (const name of ['a', 'b', 'c']) writeFileSync(at(name), name);
  const files = new SiteFiles(dir, ['a', 'b']);
  files.write(at('a'), 'a');
  files.drop((file) => !files.isWritten(file));
  expect(readdirSync(dir)).toEqual(['a', 'c']);
});

test('a folder under another name has what is the same, and what is not written goes', () => {
  mkdirSync(at('index/old/pages'), { recursive: true });
  for (const name of ['same', 'other', 'gone']) writeFileSync(at(`index/old/pages/${name}`), name);
  const number = getNumber('index/old/pages/same');
  const files = new SiteFiles(
    dir,
    ['same', 'other', 'gone'].map((name) => `index/old/pages/${name}`),
  );
  files.moveFolder(at('index/old'), at('index/new'));
  files.write(at('index/new/pages/same'), 'same');
  files.write(at('index/new/pages/other'), 'changed');
  files.drop((file) => !files.isWritten(file));
  expect(readdirSync(at('index'))).toEqual(['new']);
  expect(readdirSync(at('index/new/pages'))).toEqual(['other', 'same']);
  expect(getNumber('index/new/pages/same')).toBe(number);
});
