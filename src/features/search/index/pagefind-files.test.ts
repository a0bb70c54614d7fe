import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  assertVersion,
  type IndexFile,
  metaSchema,
  PAGEFIND_VERSION,
  packData,
  packPart,
  readFragment,
  readPart,
} from './pagefind-files.ts';

const DECISION = 'docs/decisions/keyed-index.md';

const toEntry = (version: string): IndexFile => ({
  path: 'pagefind-entry.json',
  content: Buffer.from(JSON.stringify({ version, languages: {} })),
});

const toFile = (path: string, data: Uint8Array): IndexFile => ({ path, content: packData(data) });

test('the known version is read', () => {
  expect(() => assertVersion([toEntry(PAGEFIND_VERSION)])).not.toThrow();
});

test.each([
  ['another version', () => assertVersion([toEntry('1.6.0')]), 'pagefind-entry.json, at version'],
  ['no entry', () => assertVersion([]), 'there is no pagefind-entry.json'],
  [
    'metadata in another order',
    () =>
      readPart(
        metaSchema,
        toFile('pagefind.pf_meta', packPart([PAGEFIND_VERSION, ['title'], [], [], [], []])),
      ),
    'pagefind.pf_meta, at 1.0',
  ],
  [
    'a page without filters',
    () => readFragment(toFile('fragment/page.pf_fragment', Buffer.from('{"url":"/"}'))),
    'fragment/page.pf_fragment, at content',
  ],
])('%s: the message says where, and names the decision', (_what, read, place) => {
  expect(read).toThrow(`this differs: ${place}`);
  expect(read).toThrow(`What to do, step by step: ${DECISION}`);
});

test('the installed version, the known one and that of the decision are the same', () => {
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8'));
  expect(version, `Pagefind has changed. What to do, step by step: ${DECISION}`).toBe(PAGEFIND_VERSION);
  expect(readFileSync(DECISION, 'utf8')).toContain(`Version: Pagefind ${PAGEFIND_VERSION}, pinned`);
});
