import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COLLECTION_NAMES } from '#collections/index.ts';
import { ADDRESSES_FILE } from '#entries/address-list.ts';
import { CHANGES_FILE } from '#entries/change-list.ts';
import { HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE } from '#entries/line-lists.ts';
import { TOPICS_FILE } from '#entries/topics.ts';
import { makeFork } from './make-fork.ts';

/** What the content folder of a site can have beside its entries. */
const LISTS = [ADDRESSES_FILE, CHANGES_FILE, HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE, TOPICS_FILE];

test('without the example, no list of its people, words, addresses or versions is left', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-empty-fork-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  mkdirSync(join(dir, 'src/styles'), { recursive: true });
  cpSync('src/styles/tokens.css', join(dir, 'src/styles/tokens.css'));
  for (const folder of [...COLLECTION_NAMES, 'pages']) {
    mkdirSync(join(dir, 'content', folder), { recursive: true });
    writeFileSync(join(dir, 'content', folder, 'a.md'), 'of the example');
  }
  const files = readdirSync('content', { withFileTypes: true }).filter((item) => item.isFile());
  for (const name of new Set([...LISTS, ...files.map((file) => file.name)])) {
    writeFileSync(join(dir, 'content', name), 'of the example');
  }

  await makeFork(dir, { values: {}, isEmptied: true, isHelp: false }, 'Example');
  expect(readdirSync(join(dir, 'content')).sort()).toEqual(['README.md', 'pages', 'topics.yaml']);
  expect(readFileSync(join(dir, 'content/topics.yaml'), 'utf8')).not.toContain('of the example');
  expect(readdirSync(join(dir, 'content/pages'))).toEqual(['a.md']);
});
