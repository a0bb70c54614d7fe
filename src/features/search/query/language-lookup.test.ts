/** The search on a page in a further language: an index of pages in English, some with a translation into Albanian. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { IndexLanguage } from '#features/search/index/name-index.ts';
import { relations } from '#i18n/sq/relations.ts';
import { roles } from '#i18n/sq/roles.ts';
import { useLanguages } from '#tests/languages.ts';
import { createWordSearch } from './query-string.ts';

useLanguages('en-GB', 'sq');
vi.doMock('#i18n/client-relations.ts', () => ({ relations, roles }));
const { writeSearchIndex } = await import('#features/search/index/write-index.ts');
const { createEngine } = await import('./engine.ts');

const dir = mkdtempSync(join(tmpdir(), 'site-language-lookup-'));
afterAll(() => {
  vi.doUnmock('#i18n/client-relations.ts');
  rmSync(dir, { recursive: true });
});

const toPage = (title: string, text: string, record = '') =>
  `<main data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1> ${text}
  <i data-pagefind-meta="names:${title}"></i>${record}</main>`;

const toFilters = (kind: string, country: string) =>
  `<i data-pagefind-filter="kind:${kind}"></i><i data-pagefind-filter="country:${country}"></i> ${kind} ${country}`;

const PAGES: Readonly<Record<string, string>> = {
  'cities/tirana': toPage(
    'Tirana',
    'A city of pyramids.',
    `${toFilters('Cities', 'Albania')}<i data-pagefind-meta="facet:place"></i>`,
  ),
  'sq/cities/tirana': toPage('Tiranë', 'Një qytet me piramida dhe bashkëpunime.'),
  'hubs/den': toPage('The Den', 'Rooms in Tirana.', toFilters('Hubs', 'Albania')),
  'hubs/mill': toPage('The Mill', 'Rooms in Vlorë.', toFilters('Hubs', 'Kosovo')),
  map: toPage('Map', 'Where everything is.'),
  'news/den': toPage('News of the Den', 'piramida', toFilters('News', 'Albania')),
};

const ALBANIAN: IndexLanguage = {
  original: { tag: 'en-GB', name: 'anglisht' },
  names: new Map([['/map/', ['Harta', 'hartë e vendeve']]]),
  values: {
    kind: [
      ['Cities', 'Qytete', 'Qytet'],
      ['Hubs', 'Hube', 'Hub', 'qendra'],
    ],
    country: [
      ['Albania', 'Shqipëri'],
      ['Kosovo', 'Kosovë'],
    ],
  },
};

beforeAll(async () => {
  for (const [path, html] of Object.entries(PAGES)) {
    mkdirSync(join(dir, path), { recursive: true });
    writeFileSync(join(dir, path, 'index.html'), html);
  }
  await writeSearchIndex(dir, { languages: new Map([['sq', ALBANIAN]]) });
});

let loaded: string[] = [];

function openPage(lang: string): void {
  loaded = [];
  vi.stubGlobal('document', { documentElement: { lang } });
  vi.stubGlobal('fetch', async (address: string) => {
    loaded.push(address);
    return new Response(readFileSync(join(dir, address)));
  });
}

afterEach(() => vi.unstubAllGlobals());

async function find(query: string, lang = 'sq') {
  openPage(lang);
  const { results } = await createEngine('/').ask(createWordSearch(query));
  const shown = await Promise.all(results.map((result) => result.load()));
  return shown.map(({ href, language }) => [href.replace(/\?.*/, ''), language?.name]);
}

describe('on a page in Albanian', () => {
  test('an entry that is translated is there once, in that language', async () => {
    expect(await find('Tirana')).toEqual([
      ['/sq/cities/tirana/', undefined],
      ['/hubs/den/', 'anglisht'],
    ]);
    expect((await find('Tiranë'))[0]).toEqual(['/sq/cities/tirana/', undefined]);
  });

  test('its pages come first, and others say which language they are in', async () => {
    expect(await find('piramida')).toEqual([
      ['/sq/cities/tirana/', undefined],
      ['/news/den/', 'anglisht'],
    ]);
  });

  test('a name that is typed comes first in any language', async () => {
    expect((await find('The Den'))[0]).toEqual(['/hubs/den/', 'anglisht']);
  });

  test.each([
    ['hube në Kosovë', ['/hubs/mill/']],
    ['qendra në Kosovë', ['/hubs/mill/']],
    ['hubet e Shqipërisë', ['/hubs/den/']],
    ['hube në Tiranë', ['/hubs/den/']],
    ['bashkëpunim', ['/sq/cities/tirana/']],
  ])('“%s” is understood', async (query, found) => {
    expect((await find(query)).map(([href]) => href)).toEqual(found);
  });

  test('what is not translated is found by its name in the language', async () => {
    expect(await find('harta')).toEqual([['/map/', 'anglisht']]);
  });

  test('facets count all entries, under the values of the index', async () => {
    openPage('sq');
    const answer = await createEngine('/').ask({ ...createWordSearch('Tirana'), chosen: { kind: [] } });
    expect((await answer.countFacets()).kind).toEqual({ Cities: 1, Hubs: 1, News: 0 });
  });
});

test('a page in the first language loads nothing of another', async () => {
  expect(await find('Tirana', 'en-GB')).toEqual([
    ['/cities/tirana/', undefined],
    ['/hubs/den/', undefined],
  ]);
  expect(loaded.filter((address) => address.includes('/sq/'))).toEqual([]);
});
