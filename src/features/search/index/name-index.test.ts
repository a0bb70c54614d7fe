import { describe, expect, test } from 'vitest';
import { createNames, WORDS_OF_NAMES } from '#features/search/query/name-lookup.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import { createNameIndex, type IndexedPage } from './name-index.ts';

const toPage = (id: number, title: string, more: Partial<IndexedPage['meta']> = {}): IndexedPage => ({
  id,
  meta: { title, ...more } as IndexedPage['meta'],
  filters: { kind: ['Hubs'], country: ['Kosovo*'], year: ['2021'] },
});

const PAGES = [
  toPage(1, 'Niš', { names: 'Niš | Ниш' }),
  toPage(2, 'City of Niš', { names: 'City of Niš | GN' }),
  toPage(3, 'Niš', {}),
  toPage(4, 'Kosovo*', { names: 'Kosovo | Косово | Kosova', facet: 'country' }),
  toPage(5, 'Sarajevo', { names: 'Sarajevo | Сарајево' }),
  toPage(6, 'A name of many words that fills the files', {
    names: 'A name of many words that fills the files',
  }),
];

/** The names of pages, from the written files; with the files that were loaded. */
function toNames(pages: readonly IndexedPage[]) {
  const { parts, words, values } = createNameIndex(pages);
  const read: (string | number)[] = [];
  const names = createNames({ names: parts.map(({ first }) => first), values }, async (file) => {
    read.push(file);
    return file === WORDS_OF_NAMES ? { words } : (parts[Number(file)]?.names ?? {});
  });
  return { names, read, files: parts };
}

test('what the pages about the site are asked for as corrects no slip', async () => {
  const site = { ...toPage(7, 'Calls', { names: 'Calls | apply' }), filters: {} };
  const { names } = toNames([...PAGES, site, toPage(8, 'Split', { names: 'Split' })]);
  expect(await names.correct('Aplit')).toBe('Split');
  expect([...(await names.find('apply')).own]).toEqual([7]);
});

test('pages about the site are told apart by words that say nothing elsewhere', async () => {
  const toSitePage = (id: number, title: string, names: string) => ({
    ...toPage(id, title, { names }),
    filters: {},
  });
  const { names } = toNames([
    ...PAGES,
    toSitePage(7, 'Open data', 'Open data | data'),
    toSitePage(8, 'About the data', 'About the data'),
  ]);
  const find = async (query: string) => [...(await names.find(query)).own].sort();
  expect(await find('About the data')).toEqual([8]);
  expect(await find('data')).toEqual([7]);
  expect(await find('open data')).toEqual([7]);
});

describe('names', () => {
  test.each([
    ['Niš', [1], [3], []],
    ['НИШ', [1], [3], []],
    ['the city Niš', [2], [], []],
    ['GN', [2], [], []],
    ['saraj', [], [], [5]],
    ['Zagreb', [], [], []],
    ['', [], [], []],
  ])('%s', async (query, own, told, begun) => {
    const found = await toNames(PAGES).names.find(query);
    expect([found.own, found.told, found.begun].map((ids) => [...ids])).toEqual([own, told, begun]);
  });

  test('only the files that can have a name are read, and each once', async () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      toPage(at + 10, `Place${at}`, { names: `Place${at}` }),
    );
    const { names, read, files } = toNames([...PAGES, ...many]);
    expect(files.length).toBeGreaterThan(2);
    expect([...(await names.find('place1999')).own]).toEqual([2009]);
    await names.find('place1999');
    expect(read.length).toBe(1);
    const begun = await names.find('plac');
    expect(begun.begun.size).toBe(2000);
  });
});

describe('slips', () => {
  test('in a name are mended, in Latin letters', async () => {
    expect(await toNames(PAGES).names.correct('Сараево')).toBe('Sarajevo');
    expect(await toNames(PAGES).names.correct('Sarajevp')).toBe('Sarajevo');
  });

  test('names and their beginnings have none', async () => {
    for (const word of ['Sarajevo', 'Saraj', 'Сарајево'])
      expect(await toNames(PAGES).names.correct(word)).toBeUndefined();
  });
});

describe('names as they are typed', () => {
  const titles = [
    'Digital Valley 1.0',
    'R&D Centre',
    'WHO Europe',
    'Ann',
    'C++ Meetup',
    'C# Meetup',
    'The Who',
    'Plan B',
  ];
  const pages = titles.map((title, id) => toPage(id, title, { names: title }));

  test.each([
    ['Digital Valley 1.0', 'Digital Valley 1.0'],
    ['digital valley 10', 'Digital Valley 1.0'],
    ['Digital Valley 1 0', 'Digital Valley 1.0'],
    ['r&d centre', 'R&D Centre'],
    ['R D Centre', 'R&D Centre'],
    ['RD Centre', 'R&D Centre'],
    ['R & D Centre', 'R&D Centre'],
    ['who europe', 'WHO Europe'],
    ['WHO EUROPE', 'WHO Europe'],
    ['ann', 'Ann'],
    ['c++ meetup', 'C++ Meetup'],
    ['C# Meetup', 'C# Meetup'],
    ['the who', 'The Who'],
    ['plan b', 'Plan B'],
    ['plan', ''],
    ['Europe', ''],
  ])('%s', async (query, title) => {
    const { own } = await toNames(pages).names.find(query);
    expect([...own].map((id) => titles[id]).join(' ')).toBe(title);
  });
});

describe('values of facets', () => {
  test.each([
    [
      'hubs Kosovo',
      [
        { facet: 'kind', value: 'Hubs' },
        { facet: 'country', value: 'Kosovo*' },
      ],
      [],
    ],
    [
      'косово 2021',
      [
        { facet: 'country', value: 'Kosovo*' },
        { facet: 'year', value: '2021' },
      ],
      [],
    ],
    ['hub Sarajevo', [{ facet: 'kind', value: 'Hubs' }], ['saraievo']],
    ['Kosovo Kosova', [{ facet: 'country', value: 'Kosovo*' }], []],
  ])('%s', (query, meanings, rest) => {
    const keys = toSearchKeys(query);
    expect(toNames(PAGES).names.understand(keys)).toEqual({ meanings, rest, keys });
  });
});
