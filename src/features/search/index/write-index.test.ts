import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SiteFiles } from '#build/place/site-files.ts';
import { type IndexEntry, parseFacet, parseWords } from '#features/search/query/index-files.ts';
import type { NamesEntry } from '#features/search/query/name-lookup.ts';
import { createSearchIndex } from '#features/search/query/search-index.ts';
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

const root = mkdtempSync(join(tmpdir(), 'site-index-'));
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

const readEntry = (): IndexEntry & NamesEntry => JSON.parse(readFileSync(join(dir, 'entry.json'), 'utf8'));

const read = (path: string): Uint8Array => gunzipSync(readFileSync(join(dir, path)));

/** The addresses of the pages with a word, the best first. */
async function findUrls(...keys: string[]): Promise<string[]> {
  const index = createSearchIndex(readEntry(), async (file) => read(file));
  const found = await index.find(keys);
  return Promise.all(found.map(async ({ page }) => (await index.loadPage(page)).url));
}

describe('the index of a site', () => {
  test('has all spellings of a word as one', async () => {
    expect(await findUrls('nis')).toEqual(['/cities/nis/']);
    expect(await findUrls('sumen')).toEqual(['/cities/sumen/', '/news/workshop/']);
    expect(await findUrls('vorksop')).toEqual(['/news/workshop/', '/cities/nis/']);
  });

  test('has what Pagefind takes for one word as the words that it is', async () => {
    expect(await findUrls('10')).toEqual(['/cities/sumen/']);
    expect(await findUrls('11')).toEqual(['/cities/sumen/']);
  });

  test('has no words that say nothing', async () => {
    for (const word of ['the', 'and', 'of']) expect(await findUrls(word)).toEqual([]);
  });

  test('has its words in order, and says where each part begins', () => {
    const { folder, words } = readEntry();
    const all = words.flatMap((first, number) => {
      const own = parseWords(read(`${folder}/words/${number}.zipped`)).map(([word]) => word);
      expect(own[0]).toBe(first);
      return own;
    });
    expect(all).toEqual(all.toSorted());
    expect(all).toContain('nis');
  });

  test('numbers pages by their days; those without one are the oldest, by title', async () => {
    // The newest come first.
    expect(await findUrls()).toEqual(['/news/workshop/', '/cities/nis/', '/cities/sumen/']);
  });

  test('has the values of facets in order', () => {
    const { folder, facets } = readEntry();
    expect(facets).toEqual(['kind']);
    const kinds = parseFacet(read(`${folder}/facets/kind.zipped`));
    expect([...kinds].map(([value, own]) => [value, own.length])).toEqual([
      ['Cities', 2],
      ['News', 1],
    ]);
  });

  test('knows the names', () => {
    const { folder, names, values } = readEntry();
    const readNames = (name: string | number) =>
      JSON.parse(readFileSync(join(dir, folder, 'names', `${name}.json`), 'utf8'));
    expect(readNames('words').words.split(' ').sort()).toEqual(['Shumen', 'workshop']);
    expect(values.kind).toEqual([['Cities'], ['News']]);
    expect(names).toEqual(['nis']);
    expect(Object.keys(readNames(0))).toEqual(['nis', 'sumen', 'vorksop']);
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
    expect(await writeSearchIndex(site, { cacheDir: cache })).toBe(await writeSearchIndex(fresh));
    const [own, other] = [site, fresh].map((one) => join(one, 'pagefind'));
    expect(listFiles(own ?? '')).toEqual(listFiles(other ?? ''));
    for (const file of listFiles(own ?? '')) {
      expect(readFileSync(join(own ?? '', file)).equals(readFileSync(join(other ?? '', file))), file).toBe(
        true,
      );
    }
  });
});

test('the folder of an earlier index becomes that of the next, with the files that are the same', async () => {
  const site = join(root, 'moved');
  writePages(site, PAGES);
  await writeSearchIndex(site);
  const parent = join(site, 'pagefind');
  const files = new SiteFiles(
    site,
    listFiles(parent).map((file) => `pagefind/${file}`),
  );
  for (const file of listFiles(parent)) utimesSync(join(parent, file), 0, 0);
  const changed = { ...PAGES, 'news/workshop': toPage('Another workshop', 'In Pirot.', DAY) };
  writePages(site, changed);
  await writeSearchIndex(site, { write: files.write, moveFolder: files.moveFolder });
  files.drop((file) => !files.isWritten(file));
  const same = listFiles(parent).filter((file) => statSync(join(parent, file)).mtimeMs === 0);
  expect(same.filter((file) => file.includes('/pages/'))).toHaveLength(2);
  expect(same).not.toContain('entry.json');
  const fresh = join(root, 'moved-fresh');
  writePages(fresh, changed);
  await writeSearchIndex(fresh);
  expect(listFiles(parent)).toEqual(listFiles(join(fresh, 'pagefind')));
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
