import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#entries/read-content.ts';
import { writeContent } from '#tests/content.ts';
import { renderFile, WORLD } from '#tests/mistakes/mistake.ts';
import { KnownFiles } from './known-files.ts';

function setUp() {
  const dir = writeContent(WORLD);
  const files = new KnownFiles(readContent(dir));
  const save = (file: string, text: string) => {
    writeFileSync(join(dir, file), text);
    return files.update([file]);
  };
  const titles = () => files.known.entries.map(({ title }) => title);
  return { dir, files, save, titles };
}

const CITY = 'kind: city\ntitle: Novi Sad\nsummary: A city.\ncountry: RS\nlocation: {lat: 45.3, lon: 19.8}';

test('an entry that comes or gets another name changes what is known; another text does not', () => {
  const { save, titles } = setUp();
  expect(save('cities/novi-sad.md', renderFile(CITY))).toBe(true);
  expect(titles()).toContain('Novi Sad');
  expect(save('cities/novi-sad.md', renderFile(CITY, {}, 'A text.'))).toBe(false);
  expect(save('cities/novi-sad.md', renderFile(CITY, { acronym: 'NS' }))).toBe(true);
  expect(save('cities/novi-sad.md', renderFile(CITY.replace('Novi Sad', 'Újvidék')))).toBe(true);
  expect(titles()).toContain('Újvidék');
  expect(titles()).not.toContain('Novi Sad');
});

test('an entry that goes is known no more', () => {
  const { dir, files, titles } = setUp();
  rmSync(join(dir, 'cities/pirot.md'));
  expect(files.update(['cities/pirot.md'])).toBe(true);
  expect(titles()).not.toContain('Pirot');
  expect(files.update(['cities/pirot.md'])).toBe(false);
});

test('an entry that can’t be read is none, but a file that has come', () => {
  const { files, save, titles } = setUp();
  const before = titles();
  expect(save('cities/novi-sad.md', '')).toBe(true);
  expect(titles()).toEqual(before);
  expect(files.update(['cities/novi-sad.md'])).toBe(false);
});

test('topics are known anew; a list that can’t be read has none', () => {
  const { files, save } = setUp();
  expect(files.update(['topics.yaml'])).toBe(false);
  expect(save('topics.yaml', '- {id: open-data, label: Open data}\n')).toBe(true);
  expect(files.known.topics).toEqual([{ id: 'open-data', label: 'Open data' }]);
  expect(save('topics.yaml', '- {id: [\n')).toBe(true);
  expect(files.known.topics).toEqual([]);
});
