import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVERY_PAGE } from '#features/search/query/index-settings.ts';
import type { NamesFile } from '#features/search/query/name-lookup.ts';
import {
  filterSchema,
  type Meta,
  metaSchema,
  type Postings,
  readFragment,
  readPart,
  wordChunkSchema,
} from './pagefind-files.ts';
import { writeSearchIndex } from './write-index.ts';

const toPage = (title: string, text: string, record: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article data-pagefind-body>
  <h1 data-pagefind-meta="title" data-pagefind-weight="10">${title}</h1><p>${text}</p>
  <div hidden>${record}</div></article></body></html>`;

const toFilter = (name: string, value: string) =>
  `<i data-pagefind-filter="${name}[data-value]" data-value="${value}"></i>`;

const PAGES: Record<string, string> = {
  'cities/nis': toPage('Niš', 'The workshops of Ниш and of Nis.', toFilter('kind', 'Cities')),
  'cities/sumen': toPage('Shumen', 'Šumen, 10–11 May 2018.', toFilter('kind', 'Cities')),
  'news/workshop': toPage(
    'A workshop',
    'In Шумен.',
    `${toFilter('kind', 'News')}<i data-pagefind-sort="date[data-value]" data-value="2018-05-10"></i>`,
  ),
};

const root = mkdtempSync(join(tmpdir(), 'mostovi-index-'));
const dirs = ['one', 'other'].map((name) => join(root, name));

beforeAll(async () => {
  for (const dir of dirs) {
    for (const [path, html] of Object.entries(PAGES)) {
      const file = join(dir, path, 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, html);
    }
    await writeSearchIndex(dir);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const [dir = ''] = dirs.map((one) => join(one, 'pagefind'));

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort();
}

const read = (path: string) => ({ path, content: readFileSync(join(dir, path)) });

function readMeta(): Meta {
  const name = readdirSync(dir).find((file) => file.endsWith('.pf_meta'));
  return readPart(metaSchema, read(name ?? ''));
}

const toUrl = (hash: string) => readFragment(read(`fragment/${hash}.pf_fragment`)).url;

/** The pages with a word, and its number of positions. */
function listPlaces(key: string): Record<string, number> {
  const [, pages, chunks] = readMeta();
  const words = chunks.flatMap(([, , hash]) => readPart(wordChunkSchema, read(`index/${hash}.pf_index`))[0]);
  const postings: Postings = words.find(([word]) => word === key)?.[1] ?? [];
  let page = 0;
  return Object.fromEntries(
    postings.map(([step, places]) => {
      page += step;
      return [toUrl(pages[page]?.[0] ?? ''), places.filter((place) => place >= 0).length];
    }),
  );
}

describe('the index of a site', () => {
  test('has all spellings of a word as one, and where each stands', () => {
    expect(listPlaces('nis')).toEqual({ '/cities/nis/': 3 });
    expect(listPlaces('sumen')).toEqual({ '/cities/sumen/': 2, '/news/workshop/': 1 });
    expect(listPlaces('vorksop')).toEqual({ '/cities/nis/': 1, '/news/workshop/': 1 });
  });

  test('has what Pagefind takes for one word as the words that it is', () => {
    expect(listPlaces('10')).toEqual({ '/cities/sumen/': 1 });
    expect(listPlaces('11')).toEqual({ '/cities/sumen/': 1 });
  });

  test('has no words that say nothing', () => {
    for (const word of ['the', 'and', 'of']) expect(listPlaces(word)).toEqual({});
  });

  test('has a word that every page has, in a file of its own', () => {
    const chunks = readMeta()[2].filter(([from, to]) => from <= EVERY_PAGE && EVERY_PAGE <= to);
    expect(chunks.map(([from, to]) => [from, to])).toEqual([[EVERY_PAGE, EVERY_PAGE]]);
    expect(Object.keys(listPlaces(EVERY_PAGE)).length).toBe(Object.keys(PAGES).length);
  });

  test('has its programs without what only their authors read', () => {
    for (const program of ['pagefind.js', 'pagefind-worker.js']) {
      expect(readFileSync(join(dir, program), 'utf8').split('\n').length).toBeLessThan(20);
    }
  });

  test('has its words in order, and says where each part begins and ends', () => {
    const chunks = readMeta()[2];
    for (const [from, to, hash] of chunks) {
      const [words] = readPart(wordChunkSchema, read(`index/${hash}.pf_index`));
      const own = words.map(([word]) => word);
      expect(own).toEqual(own.toSorted());
      expect([own[0], own.at(-1)]).toEqual([from, to]);
    }
  });

  test('drops no page where results are sorted', () => {
    const [, pages, , , sorts] = readMeta();
    const [date] = sorts.map(([, sorted]) => sorted.map((page) => toUrl(pages[page]?.[0] ?? '')));
    // Newest first is the end first; pages without a day are last, by title.
    expect(date).toEqual(['/cities/sumen/', '/cities/nis/', '/news/workshop/']);
  });

  test('has the values of filters in order', () => {
    const [, , , filters] = readMeta();
    const [kinds] = filters.map(([, hash]) => readPart(filterSchema, read(`filter/${hash}.pf_filter`)));
    expect(kinds?.[1].map(([value, own]) => [value, own.length])).toEqual([
      ['Cities', 2],
      ['News', 1],
    ]);
  });

  test('knows the names', () => {
    const names: NamesFile = JSON.parse(readFileSync(join(dir, 'names.json'), 'utf8'));
    expect(names.words.split(' ').sort()).toEqual(['Shumen', 'workshop']);
    expect(names.values.kind).toEqual([['Cities'], ['News']]);
    const [[, part = ''] = []] = names.parts;
    const own = JSON.parse(readFileSync(join(dir, 'names', `${part}.json`), 'utf8'));
    expect(Object.keys(own)).toEqual(['nis', 'sumen', 'vorksop']);
  });

  test('is the same again', () => {
    const [one = '', other = ''] = dirs.map((own) => join(own, 'pagefind'));
    expect(listFiles(one)).toEqual(listFiles(other));
    for (const file of listFiles(one)) {
      expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file))), file).toBe(true);
    }
  });
});
