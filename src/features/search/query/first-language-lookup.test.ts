/** The search of a site whose one language inflects names. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { relations } from '#i18n/sq/relations.ts';
import { roles } from '#i18n/sq/roles.ts';
import { useLanguages } from '#tests/languages.ts';
import { createWordSearch } from './query-string.ts';

useLanguages('sq');
vi.doMock('#i18n/client-relations.ts', () => ({ relations, roles }));
const { writeSearchIndex } = await import('#features/search/index/write-index.ts');
const { createEngine } = await import('./engine.ts');

const dir = mkdtempSync(join(tmpdir(), 'site-first-language-'));
afterAll(() => {
  vi.doUnmock('#i18n/client-relations.ts');
  vi.unstubAllGlobals();
  rmSync(dir, { recursive: true });
});

const PAGES = { mill: ['Hube', 'Kosovë'], den: ['Hube', 'Shqipëri'], lake: ['Qytete', 'Kosovë'] };

test.each(['hubet në Kosovë', 'qendra në Kosovë', 'hube e Kosovës'])('“%s” is understood', async (query) => {
  for (const [name, [kind, country]] of Object.entries(PAGES)) {
    mkdirSync(join(dir, name), { recursive: true });
    const filters = `<i data-pagefind-filter="kind:${kind}"></i><i data-pagefind-filter="country:${country}"></i>`;
    writeFileSync(
      join(dir, name, 'index.html'),
      `<main data-pagefind-body><h1>${name}</h1> ${filters}</main>`,
    );
  }
  const kind = [['Hube', 'Hube', 'Hub', 'qendra'] as const, ['Qytete', 'Qytete', 'Qytet'] as const];
  await writeSearchIndex(dir, { languages: new Map([['sq', { names: new Map(), values: { kind } }]]) });
  vi.stubGlobal('document', { documentElement: { lang: 'sq' } });
  vi.stubGlobal('fetch', async (address: string) => new Response(readFileSync(join(dir, address))));
  const { results } = await createEngine('/').ask(createWordSearch(query));
  const shown = await Promise.all(results.map((result) => result.load()));
  expect(shown.map(({ href, language }) => [href.replace(/\?.*/, ''), language])).toEqual([
    ['/mill/', undefined],
  ]);
});
