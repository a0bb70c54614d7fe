/** Creates the files of names (`name-lookup.ts`) from the pages of an index. Pure: the same pages give the same files. */

import type { LanguageEntry } from '#features/search/query/index-files.ts';
import { MEANINGS, type MeaningName, NAME_SEPARATOR } from '#features/search/query/index-settings.ts';
import type { NamesEntry, NamesPart } from '#features/search/query/name-lookup.ts';
import { listSearchedWords } from '#features/search/words/cut.ts';
import { listNameWords as listCountingWords, toSearchKeys } from '#features/search/words/stop-words.ts';
import { LETTERS_FOR_A_SLIP, type NameWord, toNameWord } from '#features/search/words/typos.ts';

/** A page of the index. */
export interface IndexedPage {
  /** Its number. */
  id: number;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

export interface NameIndex extends Pick<NamesEntry, 'values'> {
  /** The words of names for typo correction, the most frequent first, as written. */
  words: string;
  /** In order, with the first name of each. */
  parts: { first: string; names: NamesPart }[];
}

const LATIN = /^\p{Script=Latin}/u;

/** Characters of names in a file. */
const PART = 6_000;

/** The index of the names of these pages. */
export function createNameIndex(pages: readonly IndexedPage[]): NameIndex {
  const byTitle = pages.toSorted((a, b) => (toTitle(a) < toTitle(b) ? -1 : 1));
  const words = listNameWords(byTitle);
  return {
    parts: splitNames(listNames(byTitle)),
    words: words.map(({ word }) => word).join(' '),
    values: listValues(byTitle),
  };
}

const toTitle = ({ meta, id }: IndexedPage) => `${meta.title ?? ''} ${id}`;

/** The names of a page’s subject; empty for an article, whose title is not a name. */
const listOwnNames = ({ meta }: IndexedPage): string[] => toList(meta.names);

const toList = (names: string | undefined): string[] => names?.split(NAME_SEPARATOR) ?? [];

/** The pages of each name, in the order of names. */
function listNames(pages: readonly IndexedPage[]): [name: string, ids: string][] {
  const byName = new Map<string, Set<string>>();
  const add = (spellings: ReadonlySet<string>, id: string) => {
    for (const key of spellings) {
      if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  };
  for (const page of pages) {
    const own = listOwnNames(page);
    const list = isOfContent(page) ? listSpellings : listSpellingsOfSite;
    for (const name of own) add(list(name), String(page.id));
    const { title = '' } = page.meta;
    if (!own.includes(title)) add(listSpellings(title), `~${page.id}`);
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, ids]) => [name, [...ids].join(' ')]);
}

const SIGNS = /[^\p{L}\p{M}\p{N}\s]+/gu;

const ACRONYM = /\p{Lu}{2}/u;

/** The ways in which a name may be typed, as keys: with its signs, without them, in small letters. */
function listSpellings(name: string): Set<string> {
  const spellings = new Set([name, name.replace(SIGNS, ''), name.replace(SIGNS, ' ')]);
  // Of "WHO Europe" in small letters, only Europe would be left.
  const hasAcronym = ACRONYM.test(name);
  return new Set(
    [...spellings].flatMap((spelling) => [
      toName(listCountingWords(spelling)),
      ...(hasAcronym ? [toName(listSearchedWords(spelling.toLowerCase()))] : []),
    ]),
  );
}

/**
 * The same for what a page about the site is asked for as: one word alone is no name of it. Of "About the data" only
 * "data" would be left, as another page is called, and of "in time" only "time".
 */
function listSpellingsOfSite(name: string): Set<string> {
  const [words, counting] = [listSearchedWords(name), listCountingWords(name)];
  if (counting.length === words.length) return listSpellings(name);
  const whole = toName(words);
  return counting.length > 1 ? listSpellings(name).add(whole) : new Set([whole]);
}

const toName = (words: readonly { key: string }[]) => words.map(({ key }) => key).join(' ');

function splitNames(names: readonly [name: string, ids: string][]): NameIndex['parts'] {
  const parts: NameIndex['parts'] = [];
  let size = PART;
  for (const [name, ids] of names) {
    if (size >= PART) {
      parts.push({ first: name, names: {} });
      size = 0;
    }
    Object.assign(parts.at(-1)?.names ?? {}, { [name]: ids });
    size += name.length + ids.length;
  }
  return parts;
}

/** The words of names for typo correction, the most frequent first; each Latin spelling once. */
function listNameWords(pages: readonly IndexedPage[]): NameWord[] {
  const counted = new Map<string, { word: NameWord; count: number }>();
  const names = pages
    .filter(isOfContent)
    .flatMap((page) => [
      ...new Set([page.meta.title ?? '', ...listOwnNames(page), ...toList(page.meta.people)]),
    ]);
  const written = names.flatMap((name) => listSearchedWords(name)).map(({ written }) => toNameWord(written));
  const isLong = ({ latin }: NameWord) => latin.length >= LETTERS_FOR_A_SLIP && !/^\d/.test(latin);
  // "Did you mean" shows Latin letters if a name has them.
  const [latin, others] = partition(written.filter(isLong), ({ word }) => LATIN.test(word));
  const known = new Set(latin.map(({ key }) => key));
  for (const word of [...latin, ...others.filter(({ key }) => !known.has(key))]) {
    const own = counted.get(word.latin) ?? { word, count: 0 };
    counted.set(word.latin, { ...own, count: own.count + 1 });
  }
  // Sorting is stable: equal counts stay in the order of pages.
  return [...counted.values()].sort((a, b) => b.count - a.count).map(({ word }) => word);
}

/** False for pages about the site, which have no facets: "Aplit" is Split, and does not mean to apply. */
const isOfContent = ({ filters }: IndexedPage) => Object.keys(filters).length > 0;

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** The labels of facet values, with the other names of those that have pages. */
function listValues(pages: readonly IndexedPage[]): NamesEntry['values'] {
  const values = MEANINGS.map((facet) => {
    const named = pages.filter(({ meta }) => meta.facet === facet).map(toValue);
    const known = new Set(named.map(([value]) => value));
    const own = new Set(pages.flatMap(({ filters }) => filters[facet] ?? []));
    const others = [...own].filter((value) => !known.has(value)).sort();
    return [facet, [...named, ...others.map((value) => [value])]] as const;
  });
  return Object.fromEntries(values);
}

/** A value of a facet: as the index has it, then its names in another language. */
export type NamedValue = readonly [value: string, label: string, ...others: string[]];

/** What the index is told of a language, beside its pages. */
export interface IndexLanguage extends Pick<LanguageEntry, 'original'> {
  /** What pages are called in it that are not translated: their paths, and the names. */
  names: ReadonlyMap<string, readonly string[]>;
  /** What values of facets are called in it. */
  values: Readonly<Partial<Record<MeaningName, readonly NamedValue[]>>>;
}

/**
 * The names of values in another language, as `LanguageEntry` has them: the value, its label, its names as keys. Places
 * and countries have those that their pages have.
 *
 * @param pages pages in the first language by their numbers
 * @param translated those that are translated, in that language
 * @param values those that have no pages
 */
export function listTranslatedValues(
  pages: readonly IndexedPage[],
  translated: readonly IndexedPage[],
  values: IndexLanguage['values'],
): NamesEntry['values'] {
  const toKeys = ([value, label, ...others]: NamedValue) => [
    value,
    label,
    ...new Set([label, ...others].map(toValueName)),
  ];
  return Object.fromEntries(
    MEANINGS.map((facet) => {
      const named = translated.flatMap((page): NamedValue[] => {
        const original = pages[page.id]?.meta;
        const { title = '' } = page.meta;
        return original?.facet === facet ? [[original.title ?? '', title, ...listOwnNames(page)]] : [];
      });
      const known = new Set(named.map(([value]) => value));
      return [facet, [...named, ...(values[facet] ?? []).filter(([value]) => !known.has(value))].map(toKeys)];
    }).filter(([, list = []]) => list.length > 0),
  );
}

/** The value of a page with its other names as keys, which are equal in many languages. */
function toValue(page: IndexedPage): string[] {
  const { title = '' } = page.meta;
  const keys = new Set(listOwnNames(page).map(toValueName));
  keys.delete(toValueName(title));
  return [title, ...keys];
}

const toValueName = (text: string) => toSearchKeys(text).join(' ');
