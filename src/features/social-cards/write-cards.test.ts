import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LANGUAGES } from '#routes/languages.ts';
import { createTestModel } from '#tests/content.ts';
import { listFiles } from '#tests/site/documents.ts';
import { type CardKeys, writeCards } from './write-cards.ts';

type Entries = Parameters<typeof createTestModel>[0];

function makeFolders() {
  const root = mkdtempSync(join(tmpdir(), 'site-cards-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return { dir: join(root, 'site'), cacheDir: join(root, 'cache') };
}

const ENTRIES: Entries = {
  'cities/nis': { title: 'Niš', country: 'RS' },
  'events/forum': { title: 'A forum', city: 'nis' },
  'news/item': { title: 'News' },
};

/** The card of the site in each further language. */
const FURTHER = LANGUAGES.slice(1).map((language) => `_cards/${language.toLowerCase()}/site.png`);

const write = (entries: Entries, folders: ReturnType<typeof makeFolders>, keys?: CardKeys) =>
  writeCards(createTestModel(entries), { ...folders, toFile: (ref) => `${ref}/index.md`, keys });

test('each entry has a card, and the site has one; drafts have none', async () => {
  const folders = makeFolders();
  const draft = { 'events/draft': { draft: true }, 'events/later': { publishFrom: '2030-01-01' } };
  expect((await write({ ...ENTRIES, ...draft }, folders)).drawn).toBe(4 + FURTHER.length);
  expect(listFiles(folders.dir)).toEqual([
    '_cards/cities/nis.png',
    '_cards/events/forum.png',
    '_cards/news/item.png',
    '_cards/site.png',
    ...FURTHER.toSorted(),
  ]);
});

test('a second build draws none, and writes the same', async () => {
  const folders = makeFolders();
  await write(ENTRIES, folders);
  const card = readFileSync(join(folders.dir, '_cards/events/forum.png'));
  const again = { ...folders, dir: `${folders.dir}-2` };
  expect((await write(ENTRIES, again)).drawn).toBe(0);
  expect(readFileSync(join(again.dir, '_cards/events/forum.png')).equals(card)).toBe(true);
});

test('what has changed is drawn, alone', async () => {
  const folders = makeFolders();
  await write(ENTRIES, folders);
  const changed = { ...ENTRIES, 'events/forum': { title: 'Another title', city: 'nis' } };
  expect((await write(changed, folders)).drawn).toBe(1);
  const renamed = { ...changed, 'cities/nis': { title: 'Nish', country: 'RS' } };
  expect((await write(renamed, folders)).drawn).toBe(2);
});

test('with the keys of the last cards no view is made but of those that are lost', async () => {
  const folders = makeFolders();
  const { keys } = await write(ENTRIES, folders);
  const card = join(folders.dir, '_cards/cities/nis.png');
  const first = readFileSync(card);
  // Who has the keys says that nothing has changed.
  const changed = { ...ENTRIES, 'cities/nis': { title: 'Nish', country: 'RS' } };
  expect(await write(changed, folders, keys)).toEqual({ drawn: 0, keys });
  expect(readFileSync(card).equals(first)).toBe(true);
  rmSync(join(folders.cacheDir, `${keys.get('/_cards/cities/nis.png')}.png`));
  expect(await write(ENTRIES, folders, keys)).toEqual({ drawn: 1, keys });
  expect(readFileSync(card).equals(first)).toBe(true);
});

test('a card that fails is told with the file of its entry', async () => {
  const folders = makeFolders();
  mkdirSync(join(folders.dir, '_cards/events/forum.png'), { recursive: true });
  await expect(write(ENTRIES, folders)).rejects.toThrow(
    /^The card of events\/forum\/index\.md could not be drawn: /,
  );
});
