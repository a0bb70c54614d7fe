import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folders } from '#collections/index.ts';
import { readContent } from '#entries/read-content.ts';
import { writeContent } from '#tests/content.ts';
import { WORLD } from '#tests/mistakes/mistake.ts';
import { listFilesWithFields, writeEditorFiles } from './editor-files.ts';
import { listKnown } from './known.ts';

/** Creates a project with this content. */
function makeProject(files: Record<string, string>) {
  const below = Object.entries(files).map(([file, text]) => [`content/${file}`, text]);
  const root = writeContent(Object.fromEntries(below));
  const dir = join(root, 'content');
  return { root, dir, known: listKnown(readContent(dir)) };
}

const FILES = {
  ...WORLD,
  'README.md': 'About the content.',
  'cities/README.md': 'About cities.',
  'cities/_later.md': '---\n---\n',
  'cities/map.png': 'x',
  'events/2018/Kickoff/index.md': '---\nkind: [\n---\n',
  'events/empty.md': '',
  'projects/new.mdx': '',
  'somewhere/else.md': '---\n---\n',
};

test('files that have fields, or are to have them, are those of the collections', () => {
  const entryFiles = Object.keys(WORLD).filter((file) => file.endsWith('.md'));
  const unreadableFiles = ['events/2018/Kickoff/index.md', 'events/empty.md', 'projects/new.mdx'];
  expect(listFilesWithFields(writeContent(FILES)).sort()).toEqual([...entryFiles, ...unreadableFiles].sort());
});

test('the language server finds a schema for each of them, by its address in small letters', () => {
  const { root, dir, known } = makeProject(FILES);
  writeEditorFiles(root, dir, known);
  const read = (file: string) => JSON.parse(readFileSync(join(root, '.astro/collections', file), 'utf8'));
  const { collections, entries } = read('collections.json');
  const address = pathToFileURL(join(dir, 'events/2018/Kickoff/index.md')).href.toLowerCase();
  expect(entries).toHaveProperty([address], 'entry-events');
  for (const name of Object.values(entries)) {
    expect(collections).toContainEqual({ hasSchema: true, name });
    expect(read(`${name}.schema.json`)).toHaveProperty('properties.title');
  }
  // Astro writes its own schemas beside ours, under the names of the collections.
  for (const { name } of folders) expect(collections).not.toContainEqual({ hasSchema: true, name });
});

test('a file that stays the same is not written again', () => {
  const { root, dir, known } = makeProject(FILES);
  const pathOf = (file: string) => join(root, '.astro/collections', file);
  writeEditorFiles(root, dir, known);
  for (const file of ['entry-cities.schema.json', 'entry-events.schema.json']) utimesSync(pathOf(file), 1, 1);
  const entry = { collection: 'projects', id: 'new', title: 'New', names: [] };
  writeEditorFiles(root, dir, { ...known, entries: [...known.entries, entry] });
  expect(statSync(pathOf('entry-cities.schema.json')).mtimeMs).toBe(1000);
  expect(statSync(pathOf('entry-events.schema.json')).mtimeMs).toBeGreaterThan(1000);
});

test('content outside the project leaves what the project has', () => {
  const { root } = makeProject(FILES);
  const { dir, known } = makeProject(FILES);
  writeEditorFiles(root, dir, known);
  expect(existsSync(join(root, '.astro'))).toBe(false);
});
