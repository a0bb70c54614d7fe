/**
 * Who types the name of something finds it first, however the name is typed. Asks the search of a built site for every
 * name on it: `node tests/typed-names.ts dist` prints the names that fail, and exits with 1 if there are any.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createEngine } from '#features/search/query/engine.ts';
import type { IndexEntry } from '#features/search/query/index-files.ts';
import { NAME_SEPARATOR } from '#features/search/query/index-settings.ts';
import type { PageFragment } from '#features/search/query/search-index.ts';
import { listSearchedWords } from '#features/search/words/cut.ts';

const SIGNS = /[^\p{L}\p{M}\p{N}\s]+/gu;

/** A name as it is written, in small letters, without its signs. */
const listTyped = (name: string) => [
  ...new Set(
    [name, name.toLowerCase(), name.replace(SIGNS, ''), name.replace(SIGNS, ' ')].map((text) => text.trim()),
  ),
];

/** A name as it is compared: who types "ICT clusters" finds "ICT Cluster" as well. */
const toCompared = (name: string) =>
  listSearchedWords(name)
    .map(({ key }) => key)
    .join('');

const listNames = ({ title = '', names }: Record<string, string>) => [
  ...new Set([title, ...(names?.split(NAME_SEPARATOR) ?? [])]),
];

interface TypedNames {
  /** The number of names. */
  names: number;
  /** The number of queries. */
  asked: number;
  /** Each query that finds another page first, with the address of this page. */
  wrong: string[];
}

/**
 * Types the title, the aliases and the acronyms of each page of a built site, in each way. Right is every page with a
 * name that is typed so: without its sign, C# is C. Needs the search index of the site.
 */
export async function typeNames(dir: string): Promise<TypedNames> {
  const folder = join(dir, 'pagefind');
  const pages = readPages(folder);
  const bearers = Map.groupBy(
    pages.flatMap(({ url, meta }) =>
      listNames(meta)
        .flatMap(listTyped)
        .map((typed) => ({ url, compared: toCompared(typed) })),
    ),
    ({ compared }) => compared,
  );
  // What has no letter is no name that can be typed.
  const names = [...new Set(pages.flatMap(({ meta }) => listNames(meta)))].filter(
    (name) => toCompared(name) !== '',
  );
  const found: TypedNames = { names: names.length, asked: 0, wrong: [] };
  await readFromDisk(folder, async () => {
    const engine = createEngine('/');
    for (const name of names) {
      for (const query of listTyped(name)) {
        const right = new Set(bearers.get(toCompared(query))?.map(({ url }) => url));
        found.asked += 1;
        const first = await findFirst(engine, query);
        if (!right.has(first)) found.wrong.push(`${query} → ${first || 'nothing'}`);
      }
    }
  });
  return found;
}

/** Types queries into the search of a built site: the path of the first result of each, or nothing. */
export async function typeQueries(dir: string, queries: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await readFromDisk(join(dir, 'pagefind'), async () => {
    const engine = createEngine('/');
    for (const query of queries) found.set(query, await findFirst(engine, query));
  });
  return found;
}

/** The path of the first result; nothing where there is none. */
async function findFirst(engine: ReturnType<typeof createEngine>, query: string): Promise<string> {
  const { results } = await engine.ask({ query, chosen: {}, sort: 'relevance' });
  const { href = '' } = (await results[0]?.load()) ?? {};
  return href.replace(/\?.*$/, '');
}

function readPages(folder: string): PageFragment[] {
  const entry: IndexEntry = JSON.parse(readFileSync(join(folder, 'entry.json'), 'utf8'));
  const pagesFolder = join(folder, entry.folder, 'pages');
  return readdirSync(pagesFolder).map((file) =>
    JSON.parse(gunzipSync(readFileSync(join(pagesFolder, file))).toString()),
  );
}

/** Lets the search read the files of a folder during some work. */
async function readFromDisk(folder: string, work: () => Promise<void>): Promise<void> {
  const { fetch } = globalThis;
  globalThis.fetch = async (address) =>
    new Response(
      readFileSync(
        join(
          folder,
          String(address)
            .replace(/\?.*$/, '')
            .replace(/^.*\/pagefind\//, ''),
        ),
      ),
    );
  try {
    await work();
  } finally {
    globalThis.fetch = fetch;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir] = process.argv.slice(2);
  if (!dir) {
    console.error('Name the folder of a built site: node tests/typed-names.ts dist');
    process.exit(2);
  }
  const { names, asked, wrong } = await typeNames(dir);
  for (const query of wrong) console.log(query);
  console.log(`${names} names, typed in ${asked} ways: ${wrong.length} find another page first.`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
