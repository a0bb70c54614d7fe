/**
 * What the search on a page in a language knows beside the index: the pages that are translated, under the numbers of
 * their originals, how values are called there, and how the language inflects. Loaded on such pages alone.
 */
import { cutEndings, findStem, isInflected, leaveOutLinks } from '#features/search/words/inflection.ts';
import { isMeant } from '#features/search/words/matches.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import type { IndexEntry, LanguageEntry } from './index-files.ts';
import { listPartsOf } from './index-parts.ts';
import { MEANINGS } from './index-settings.ts';
import {
  createNames,
  type FindForm,
  listMeanings,
  type Meaning,
  type NamedPages,
  type Names,
  type NamesEntry,
  type NamesPart,
  toNamesFile,
} from './name-lookup.ts';
import type { LoadedIndex } from './parse-query.ts';
import { createSearchIndex } from './search-index.ts';

/**
 * The index of a site for a page in a language.
 *
 * @param tag one of `languages` of the entry
 * @param load loads a file of the index
 * @param loadData loads one of JSON
 */
export async function openInLanguage(
  tag: string,
  entry: IndexEntry & NamesEntry,
  load: (file: string) => Promise<Uint8Array>,
  loadData: <T>(file: string) => Promise<T>,
): Promise<Omit<LoadedIndex, 'base'>> {
  const folder = `${entry.folder}/${tag}`;
  const own = await loadData<LanguageEntry>(`${folder}/entry.json`);
  const translated: ReadonlySet<number> = new Set(own.translated);
  const texts = createSearchIndex({ ...entry, folder, words: own.words }, load);
  const loadNames = (path: string) => (part: string | number) => loadData<NamesPart>(toNamesFile(path, part));
  const names = createNames(entry, loadNames(entry.folder), listAllMeanings(own, entry), findForm);
  return {
    pages: createSearchIndex(entry, load, {
      translated,
      listWords: async (key) => {
        const words = await texts.listWords(findStem(key));
        return words.filter(([word]) => isMeant(word, key) || isInflected(word, key));
      },
      loadPage: texts.loadPage,
    }),
    names: joinNames(createNames(own, loadNames(folder)), names, (query) =>
      findInflected(query, own.names, loadNames(folder)),
    ),
    language: { translated, cutEndings, leaveOutLinks, ...(own.original && { original: own.original }) },
  };
}

/** The values by what they are called in the language, then by their other names. */
function listAllMeanings(own: LanguageEntry, entry: NamesEntry): Map<string, Meaning> {
  const labels = new Map<string, string>();
  const found = new Map<string, Meaning>();
  for (const facet of MEANINGS) {
    for (const [value = '', label = '', ...names] of own.values[facet] ?? []) {
      labels.set(`${facet} ${value}`, label);
      const keys = toSearchKeys(value);
      for (const name of names) if (!found.has(name)) found.set(name, { facet, value, label, keys });
    }
  }
  for (const [name, meaning] of listMeanings(entry)) {
    const label = labels.get(`${meaning.facet} ${meaning.value}`);
    if (!found.has(name)) found.set(name, label === undefined ? meaning : { ...meaning, label });
  }
  return found;
}

/** The name that differs from these words in endings alone. */
const findForm: FindForm = (words, meanings) => [...meanings.keys()].find((name) => isForm(name, words));

/** True for a name that differs from words in endings alone. */
function isForm(name: string, words: readonly string[]): boolean {
  const own = name.split(' ');
  return own.length === words.length && own.every((key, at) => isSame(key, words[at] ?? ''));
}

const isSame = (key: string, other: string) => key === other || isInflected(key, other);

const NO_MEANING = { facet: undefined, value: '' };

/** The pages with a name in the language that differs from a query in endings alone: “Evropske komisije”. */
async function findInflected(
  query: string,
  firsts: readonly string[],
  loadPart: (part: number) => Promise<NamesPart>,
): Promise<number[]> {
  const keys = toSearchKeys(query);
  const [first = ''] = keys;
  if (first === '') return [];
  const parts = await Promise.all(listPartsOf(firsts, findStem(first)).map(loadPart));
  return parts
    .flatMap((part) => Object.entries(part))
    .filter(([name]) => isForm(name, keys))
    .flatMap(([, pages]) => pages.split(' ').map(Number))
    .filter((page) => !Number.isNaN(page));
}

/** Names in the language of the page, and those of all pages; where there are none, those that are inflected so. */
const joinNames = (own: Names, all: Names, findInflected: (query: string) => Promise<number[]>): Names => ({
  find: async (query) => {
    const [inLanguage, found] = await Promise.all([own.find(query), all.find(query)]);
    const join = (group: keyof NamedPages) => new Set([...inLanguage[group], ...found[group]]);
    const named = { own: join('own'), told: join('told'), begun: join('begun') };
    if (named.own.size + named.told.size > 0) return named;
    const { meanings, rest } = all.understand(toSearchKeys(query));
    const [{ facet, value } = NO_MEANING, ...others] = meanings;
    const isPlace = rest.length + others.length === 0 && (facet === 'place' || facet === 'country');
    const place = isPlace ? [...(await all.find(value)).own] : [];
    return { ...named, own: new Set([...place, ...(await findInflected(query))]) };
  },
  correct: async (typed) => (await own.correct(typed)) ?? all.correct(typed),
  understand: all.understand,
});
