import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mergeIndex } from '#features/search/index/merge-index.ts';
import { createNameIndex } from '#features/search/index/name-index.ts';
import { createPageRecord } from '#features/search/index/page-record.ts';
import { createRelationFiles } from '#features/search/index/relation-index.ts';
import { listPageRelations } from '#features/search/index/relation-records.ts';
import { NAME_SEPARATOR } from '#features/search/query/index-settings.ts';
import { createNames, WORDS_OF_NAMES } from '#features/search/query/name-lookup.ts';
import type { LoadedIndex } from '#features/search/query/parse-query.ts';
import { createSearchIndex } from '#features/search/query/search-index.ts';
import { createSearchRecord } from '#features/search/search-record.ts';
import { createTestModel } from '#tests/content.ts';
import { answerRelations } from './relation-answers.ts';

const model = createTestModel(
  {
    'cities/nis': { title: 'Niš', country: 'RS', nativeNames: { sr: 'Ниш' } },
    'organisations/fund': { title: 'River Fund', kind: 'funder', country: 'AT' },
    'organisations/lab': { title: 'Lab', kind: 'ngo', city: 'nis' },
    'hubs/lab': { title: 'Lab', kind: 'digital-hub', city: 'nis', operator: 'organisations/lab' },
    'hubs/attic': { title: 'Attic', kind: 'coworking', country: 'RO' },
    'projects/bridges': {
      title: 'Bridges of Trade',
      kind: 'programme',
      start: '2024',
      roles: [
        { who: 'organisations/fund', as: 'funder' },
        { who: { name: 'A bank', country: 'DE' }, as: 'funder' },
        { who: 'organisations/lab', as: 'lead' },
        { who: 'hubs/attic', as: 'partner' },
        { who: 'cities/nis' },
      ],
    },
    'projects/ferry': { title: 'Ferry', kind: 'project', start: '2025', parent: 'bridges' },
    'events/fair': { title: 'Fair', kind: 'meeting', start: '2025-03-01', city: 'nis', project: 'ferry' },
    'events/off': { title: 'Ferry night', kind: 'meeting', start: '2024-03-01', status: 'cancelled' },
    'workshops/rope': { title: 'Rope', start: '2024-04-01', project: 'bridges' },
    'news/begun': { title: 'Bridges begin', date: '2024-01-05', about: ['projects/bridges'] },
  },
  { buildDate: '2026-06-15' },
);

/** The index of these entries, as a site has it, and the files that are loaded from it. */
function createIndex(): { index: LoadedIndex; loaded: string[] } {
  const records = [...model.entries].flatMap(([ref, entry]) => {
    const { filters, names, facet } = createSearchRecord(model, entry);
    const html = `<main data-pagefind-body><h1 data-pagefind-meta="title">${entry.data.title}</h1>
      ${Object.entries(filters).flatMap(([name, values]) =>
        values.map((value) => `<i data-pagefind-filter="${name}:${value}"></i>`),
      )}
      <i data-pagefind-meta="names[data-value]" data-value="${names.join(NAME_SEPARATOR)}"></i>
      ${facet ? `<i data-pagefind-meta="facet:${facet}"></i>` : ''}</main>`;
    return createPageRecord(`/${ref}/`, html) ?? [];
  });
  const { files, pages, urls, ...entry } = mergeIndex(records);
  const relations = createRelationFiles(urls, listPageRelations(model), () => undefined);
  const { parts, words, values } = createNameIndex(pages);
  const loaded: string[] = [];
  const all = new Map([...files, ...relations.files].map(({ path, content }) => [`one/${path}`, content]));
  const index: LoadedIndex = {
    base: '/',
    pages: createSearchIndex({ ...entry, relations: relations.firsts, folder: 'one' }, async (path) => {
      loaded.push(path);
      return gunzipSync(all.get(path) ?? '');
    }),
    names: createNames({ names: parts.map(({ first }) => first), values }, async (part) =>
      part === WORDS_OF_NAMES ? { words } : (parts[Number(part)]?.names ?? {}),
    ),
  };
  return { index, loaded };
}

const { index } = createIndex();

/** The answers to a question: the heading, the page that it is from, what is listed. */
async function answer(query: string) {
  const answered = await answerRelations(index, query);
  return Promise.all(
    (answered?.answers ?? []).map(async ({ heading, source, items }) => [
      heading.replace('@', source.title),
      source.href,
      ...(await Promise.all(items.map(async (item) => (await item.load()).title))),
    ]),
  );
}

describe('the answer to a question about relations', () => {
  test.each([
    [
      'who funded Bridges of Trade',
      'Funders of Bridges of Trade',
      '/projects/bridges/',
      'River Fund',
      'A bank',
    ],
    ['Bridges of Trade funder', 'Funders of Bridges of Trade', '/projects/bridges/', 'River Fund', 'A bank'],
    [
      'who funded Brigdes of Trade',
      'Funders of Bridges of Trade',
      '/projects/bridges/',
      'River Fund',
      'A bank',
    ],
    ['what did River Fund finance', 'Funded by River Fund', '/organisations/fund/', 'Bridges of Trade'],
    ['partners of Attic', 'Partners of Attic', '/hubs/attic/', 'Lab'],
    ['hubs run by Lab', 'Run by Lab: Hubs', '/organisations/lab/', 'Lab'],
    ['events in Ниш 2025', 'Events in Niš: 2025', '/cities/nis/', 'Fair'],
    ['events in Niš 2019', 'Events in Niš: 2019', '/cities/nis/'],
    ['events of Bridges of Trade', 'Events of Bridges of Trade', '/projects/bridges/', 'Fair'],
    ['workshops of the trade bridges', 'Workshops of Bridges of Trade', '/projects/bridges/', 'Rope'],
    ['news about Bridges of Trade', 'News of Bridges of Trade', '/projects/bridges/', 'Bridges begin'],
    [
      'who took part in Bridges of Trade from Romania',
      'Who took part in Bridges of Trade: Romania',
      '/projects/bridges/',
      'Attic',
    ],
    ['what is Ferry part of', 'Ferry is part of', '/projects/ferry/', 'Bridges of Trade'],
  ])('%s', async (query, ...expected) => {
    expect(await answer(query)).toEqual([expected]);
  });

  test('is for the one of a shared name that has one', async () => {
    expect(await answer('who runs Lab')).toEqual([['Who runs Lab', '/hubs/lab/', 'Lab']]);
  });

  test('is none where words say something else, or the query is a name', async () => {
    for (const query of [
      'who funded hats in Bridges of Trade',
      'River Fund',
      'hubs in Serbia',
      'Ferry night',
      'who funded Ferry',
      'fund',
    ]) {
      expect(await answer(query), query).toEqual([]);
    }
  });

  test('needs the relations of the named entry alone, and for other queries none', async () => {
    const { index: fresh, loaded } = createIndex();
    const isOfRelations = (path: string) => path.includes('relations');
    await answerRelations(fresh, 'digital bridges in Serbia');
    expect(loaded.filter(isOfRelations)).toEqual([]);
    await answerRelations(fresh, 'who funded Bridges of Trade');
    expect(loaded.filter(isOfRelations).length).toBe(1);
  });

  test('says the role where there are several, and which words find the page', async () => {
    const answered = await answerRelations(index, 'participants of Bridges of Trade');
    const items = await Promise.all((answered?.answers[0]?.items ?? []).map((item) => item.load()));
    expect(items.map(({ title, notes: [role] }) => [title, role])).toEqual([
      ['Lab', 'Lead'],
      ['Attic', 'Partner'],
      ['River Fund', 'Funder'],
      ['A bank', 'Funder'],
      ['Niš', undefined],
    ]);
    expect(answered?.query).toBe('Bridges of Trade');
  });
});
