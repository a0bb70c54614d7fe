import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const DAY = `<i data-pagefind-sort="date[data-value]" data-value="2018-05-10"></i>`;

const toFilter = (name: string, value: string) =>
  `<i data-pagefind-filter="${name}[data-value]" data-value="${value}"></i>`;

const PAGES: Record<string, string> = {
  'cities/nis': toPage('Niš', 'The workshops of Ниш and of Nis.', toFilter('kind', 'Cities')),
  'cities/sumen': toPage('Shumen', 'Šumen, 10–11 May 2018.', toFilter('kind', 'Cities')),
  'news/workshop': toPage('A workshop', 'In Шумен.', toFilter('kind', 'News') + DAY),
};

const root = mkdtempSync(join(tmpdir(), 'mostovi-index-'));
const dirs = ['one', 'other'].map((name) => join(root, name));

function writePages(dir: string, pages: Readonly<Record<string, string>>): void {
  for (const [path, html] of Object.entries(pages)) {
    const file = join(dir, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}

beforeAll(async () => {
  for (const dir of dirs) {
    writePages(dir, PAGES);
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
    const { words } = JSON.parse(readFileSync(join(dir, 'names', `${names.words}.json`), 'utf8'));
    expect(words.split(' ').sort()).toEqual(['Shumen', 'workshop']);
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

describe('with what the last index left', () => {
  const cache = join(root, 'cache');
  const site = join(root, 'kept');
  const fresh = join(root, 'fresh');
  const changed = { 'cities/nis': toPage('Niš', 'A river.', toFilter('kind', 'Cities')) };

  const STEPS: [what: string, change: () => void][] = [
    ['nothing is kept yet', () => writePages(site, PAGES)],
    ['nothing has changed', () => {}],
    ['a page has changed', () => writePages(site, changed)],
    ['a page is gone', () => rmSync(join(site, 'cities/sumen'), { recursive: true })],
    ['a page is new', () => writePages(site, { 'cities/new': toPage('New', 'In Niš.', DAY) })],
    ['what was kept is damaged', () => damage()],
    ['what was kept is cut off', () => damage((content) => content.subarray(0, 100))],
  ];

  /** Changes what is kept: one letter of it, if nothing else is said. */
  function damage(change = toChanged): void {
    for (const file of listFiles(cache)) {
      writeFileSync(join(cache, file), change(readFileSync(join(cache, file))));
    }
  }

  const toChanged = (content: Buffer) => {
    content[content.length - 9] = (content.at(-9) ?? 0) ^ 1;
    return content;
  };

  test.each(STEPS)('the files are those of a new index: %s', async (_what, change) => {
    change();
    for (const folder of [join(site, 'pagefind'), fresh]) rmSync(folder, { recursive: true, force: true });
    cpSync(site, fresh, { recursive: true });
    expect(await writeSearchIndex(site, cache)).toBe(await writeSearchIndex(fresh));
    const [own, other] = [site, fresh].map((one) => join(one, 'pagefind'));
    expect(listFiles(own ?? '')).toEqual(listFiles(other ?? ''));
    for (const file of listFiles(own ?? '')) {
      expect(readFileSync(join(own ?? '', file)).equals(readFileSync(join(other ?? '', file))), file).toBe(
        true,
      );
    }
  });
});

describe('a page that can’t be read', () => {
  test.each([
    ['<p data-pagefind-index-attrs="title">x</p>', 'data-pagefind-index-attrs is not known to the index.'],
    ['<p data-pagefind-ignore="all">x</p>', 'data-pagefind-ignore has the value "all"; it takes none.'],
    ['<p data-pagefind-weight="much">x</p>', 'data-pagefind-weight is a number, not "much".'],
    [
      '<p data-pagefind-meta="colour">x</p>',
      'the metadata "colour" has no weight in the settings of the index.',
    ],
  ])('is named, and what is wrong in it: %s', async (html, message) => {
    const site = join(root, 'wrong');
    writePages(site, { 'news/wrong': toPage('Wrong', '', html) });
    await expect(writeSearchIndex(site)).rejects.toThrow(`/news/wrong/: ${message}`);
  });
});
