import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { expect, test } from 'vitest';
import { keyIndex } from './keyed-index.ts';
import { type IndexFile, PAGEFIND_VERSION, PagefindFormatError } from './pagefind-files.ts';

const DECISION = 'docs/decisions/keyed-index.md';

/** A file of the index, with the marker before its data. */
const pack = (path: string, data: Uint8Array, mark = 'pagefind_dcd') => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(mark), data])),
});

const toEntry = (version: string = PAGEFIND_VERSION) => ({
  path: 'pagefind-entry.json',
  content: Buffer.from(JSON.stringify({ version, languages: { unknown: { hash: 'unknown_meta' } } })),
});

const toMeta = (...parts: unknown[]) =>
  pack('pagefind.unknown_meta.pf_meta', encode([PAGEFIND_VERSION, ...parts]));

const META = toMeta([['unknown_page', 2]], [['nis', 'nis', 'unknown_words']], [], [], ['title']);
const WORDS = pack('index/unknown_words.pf_index', encode([[['nis', [[0, [0]]], []]]]));
const PAGE = { url: '/', content: 'Niš', meta: { title: 'Niš' }, filters: {} };
const FRAGMENT = pack('fragment/unknown_page.pf_fragment', Buffer.from(JSON.stringify(PAGE)));

test('an index of the known format is read', () => {
  expect(keyIndex([toEntry(), META, WORDS, FRAGMENT])).toMatchObject({
    keys: ['nis'],
    pages: [{ id: 'page', meta: { title: 'Niš' } }],
  });
});

const CHANGES: [what: string, files: IndexFile[]][] = [
  ['another version', [toEntry('1.6.0')]],
  ['no entry', []],
  ['no metadata', [toEntry()]],
  ['another mark', [toEntry(), pack(META.path, encode([]), 'pagefind_xyz')]],
  ['no gzip', [toEntry(), { path: META.path, content: Buffer.from('{}') }]],
  ['metadata in another order', [toEntry(), toMeta(['title'], [['unknown_page', 2]], [], [], [])]],
  ['words as a map', [toEntry(), META, pack(WORDS.path, encode([[{ word: 'nis', pages: [] }]]))]],
  ['places as text', [toEntry(), META, pack(WORDS.path, encode([[['nis', [[0, '0']], []]]]))]],
  ['a page without filters', [toEntry(), META, WORDS, pack(FRAGMENT.path, Buffer.from('{"url":"/"}'))]],
];

/** The error message for an index of these files. */
function getMessage(files: readonly IndexFile[]): string {
  try {
    keyIndex(files);
  } catch (error) {
    if (error instanceof PagefindFormatError) return error.message;
    throw error;
  }
  throw new Error('This index is read.');
}

test.each(CHANGES)('%s: the build stops, and the message names the decision', (_what, files) => {
  expect(getMessage(files)).toContain(`What to do, step by step: ${DECISION}`);
});

test('the messages are those that were reviewed', async () => {
  const messages = CHANGES.map(([what, files]) => `${what}\n  ${getMessage(files)}\n`);
  await expect(messages.join('\n')).toMatchFileSnapshot('pagefind-files.txt');
});

test('the installed version, the known one and that of the decision are the same', () => {
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8'));
  expect(version, `Pagefind has changed. What to do, step by step: ${DECISION}`).toBe(PAGEFIND_VERSION);
  expect(readFileSync(DECISION, 'utf8')).toContain(`Version: Pagefind ${PAGEFIND_VERSION}, pinned`);
});
