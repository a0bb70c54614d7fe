/** Creates the files of names (`names.ts`) from the pages of an index. Pure: the same pages give the same files. */

import { MEANINGS, NAME_SEPARATOR } from '#features/search/query/index-settings.ts';
import type { NamesFile, NamesPart } from '#features/search/query/name-lookup.ts';
import { WORD } from '#features/search/words/fold.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import { findTypo, LETTERS_FOR_A_SLIP, type NameWord, toNameWord } from '#features/search/words/typos.ts';

/** A page of the index, from its fragment. */
export interface IndexedPage {
  /** The part of Pagefind’s id after the language. */
  id: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

export interface NameIndex extends Omit<NamesFile, 'parts'> {
  /** In order, with the first name of each. */
  parts: { first: string; names: NamesPart }[];
}

const LATIN = /^\p{Script=Latin}/u;

/** Characters of names in a file. */
const PART = 6_000;

/**
 * The index of names. `siteKeys` are all words of the site as keys: a word that is one of these, or begins one, is
 * not a typo.
 */
export function createNameIndex(pages: readonly IndexedPage[], siteKeys: Iterable<string>): NameIndex {
  const byTitle = pages.toSorted((a, b) => (toTitle(a) < toTitle(b) ? -1 : 1));
  const words = listNameWords(byTitle);
  return {
    parts: splitNames(listNames(byTitle)),
    words: words.map(({ word }) => word).join(' '),
    taken: listTaken(words, siteKeys).join(' '),
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
  const add = (name: string, id: string) => {
    // A query "startups" means "Start-ups".
    for (const key of new Set([toName(name), toName(name.replaceAll('-', ''))])) {
      if (key !== '') byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  };
  for (const page of pages) {
    const own = listOwnNames(page);
    for (const name of own) add(name, page.id);
    const { title = '' } = page.meta;
    if (!own.includes(title)) add(title, `~${page.id}`);
  }
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, ids]) => [name, [...ids].join(' ')]);
}

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
  const names = pages.flatMap((page) => [
    ...new Set([page.meta.title ?? '', ...listOwnNames(page), ...toList(page.meta.people)]),
  ]);
  const written = names.flatMap((name) => name.match(WORD) ?? []).map(toNameWord);
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

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

/** Words of the site, and their beginnings, that would be mistaken for typos. */
function listTaken(words: readonly NameWord[], siteKeys: Iterable<string>): string[] {
  const byRemains = Map.groupBy(
    words.flatMap((word) => listRemains(word.key).map((remains) => ({ remains, word }))),
    ({ remains }) => remains,
  );
  const begun = new Set(words.flatMap(({ key }) => Array.from(key, (_, index) => key.slice(0, index + 1))));
  const taken = new Set<string>();
  const seen = new Set<string>();
  for (const key of siteKeys) {
    for (let length = LETTERS_FOR_A_SLIP - 1; length <= key.length; length += 1) {
      const start = key.slice(0, length);
      if (seen.has(start) || begun.has(start)) continue;
      seen.add(start);
      const near = listRemains(start).flatMap(
        (remains) => byRemains.get(remains)?.map(({ word }) => word) ?? [],
      );
      if (findTypo(start, near)) taken.add(start);
    }
  }
  return [...taken].sort();
}

/** A word, and the word without each of its letters: words one typo apart share one of these. */
function listRemains(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/** The labels of facet values, with the other names of those that have pages. */
function listValues(pages: readonly IndexedPage[]): NamesFile['values'] {
  const values = MEANINGS.map((facet) => {
    const named = pages.filter(({ meta }) => meta.facet === facet).map(toValue);
    const known = new Set(named.map(([value]) => value));
    const own = new Set(pages.flatMap(({ filters }) => filters[facet] ?? []));
    const others = [...own].filter((value) => !known.has(value)).sort();
    return [facet, [...named, ...others.map((value) => [value])]] as const;
  });
  return Object.fromEntries(values);
}

/** The value of a page with its other names as keys, which are equal in many languages. */
function toValue(page: IndexedPage): string[] {
  const { title = '' } = page.meta;
  const keys = new Set(listOwnNames(page).map(toName));
  keys.delete(toName(title));
  return [title, ...keys];
}

const toName = (text: string) => toSearchKeys(text).join(' ');
