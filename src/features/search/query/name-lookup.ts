/**
 * The names of the site for the search: pages by name, in files of a few kilobytes; the words of all names, to
 * correct typos; and values of facets, to understand "hubs in Kosovo". Created with the index (`name-index.ts`), read
 * here.
 */
import { listSearchedWords } from '#features/search/words/cut.ts';
import { listNameWords, toSearchKeys } from '#features/search/words/stop-words.ts';
import { findTypo, toNameWord } from '#features/search/words/typos.ts';
import { MEANINGS, type MeaningName } from './index-settings.ts';

/** `names.json` in the folder of the index. */
export interface NamesFile {
  /** The first name in each file, and the name of the file. */
  parts: [first: string, file: string][];
  /** The name of the file with the words of all names, in which typos are found. */
  words: string;
  /** The values of each facet: the value itself, then its other names as keys. */
  values: Partial<Record<MeaningName, string[][]>>;
}

/**
 * A file of names: for the keys of a name, separated by spaces, its pages. A page is the part of Pagefind’s id after
 * the language; `~` marks one that only has it as a title.
 */
export type NamesPart = Record<string, string>;

/** Pages by the part of their ids after the language. */
export interface NamedPages {
  /** Pages with this name. */
  own: ReadonlySet<string>;
  /** Articles with this title. */
  told: ReadonlySet<string>;
  /** Pages with a name that begins so. */
  begun: ReadonlySet<string>;
}

/** A facet value, or a place, in a query. */
export interface Meaning {
  facet: MeaningName;
  value: string;
}

export interface Names {
  /** The pages whose names are or begin with these keys. */
  find(query: string): Promise<NamedPages>;
  /** The word of a name that a word is a typo of, which the site does not have. Undefined if there is none. */
  correct(typed: string): Promise<string | undefined>;
  /** The values that the keys name, and the remaining keys. */
  understand(keys: readonly string[]): { meanings: Meaning[]; rest: string[] };
}

const MARK_OF_TOLD = '~';

/** Reads the names of `names.json`; `loadPart` loads another file beside it, at most once each. */
export function createNames(file: NamesFile, loadPart: (name: string) => Promise<NamesPart>): Names {
  const values = listValues(file);
  const parts = new Map<string, Promise<NamesPart>>();
  const getPart = (name: string) => {
    const part = parts.get(name) ?? loadPart(name);
    parts.set(name, part);
    return part;
  };
  return {
    find: async (query) => {
      const [whole, ...others] = await Promise.all(
        listNamesOf(query).map(async (name) =>
          listPages(await Promise.all(listParts(file, name).map(getPart)), name),
        ),
      );
      const rest = others[0];
      if (!whole || !rest) return whole ?? listPages([], '');
      return whole.own.size + whole.told.size > 0 ? { ...rest, ...whole } : rest;
    },
    async correct(typed) {
      const { words = '' } = await getPart(file.words);
      return findTypo(typed, words.split(' ').map(toNameWord))?.word;
    },
    understand: (keys) => understand(keys, values),
  };
}

/** What a query is as a name, in keys: with all its words, and without those that say nothing. */
function listNamesOf(query: string): string[] {
  const names = [listSearchedWords(query), listNameWords(query)];
  return [...new Set(names.map((words) => words.map(({ key }) => key).join(' ')))].filter(
    (name) => name !== '',
  );
}

/** The files with names that begin so; for one or two letters, the file with these as a whole name. */
function listParts({ parts }: NamesFile, name: string): string[] {
  const isLong = name.length > 2;
  return parts
    .filter(([first], index) => {
      const next = parts[index + 1]?.[0];
      return (first <= name || (isLong && first.startsWith(name))) && (next === undefined || next > name);
    })
    .map(([, file]) => file);
}

function listPages(parts: readonly NamesPart[], name: string): NamedPages {
  const pages = { own: new Set<string>(), told: new Set<string>(), begun: new Set<string>() };
  for (const [candidateName, ids] of parts.flatMap((part) => Object.entries(part))) {
    if (!candidateName.startsWith(name)) continue;
    for (const id of ids.split(' ')) {
      const isTold = id.startsWith(MARK_OF_TOLD);
      const group = candidateName === name ? (isTold ? 'told' : 'own') : 'begun';
      if (group !== 'begun' || !isTold) pages[group].add(isTold ? id.slice(MARK_OF_TOLD.length) : id);
    }
  }
  return pages;
}

/** The names of facet values, as keys separated by spaces. */
function listValues({ values }: NamesFile): Map<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const facet of MEANINGS) {
    for (const [value = '', ...others] of values[facet] ?? []) {
      for (const name of [toSearchKeys(value).join(' '), ...others]) {
        if (!found.has(name)) found.set(name, { facet, value });
      }
    }
  }
  return found;
}

/** The most words of a value’s name. */
const LONGEST_VALUE = 6;

/** Takes the longest name of a value first, from the left. */
function understand(
  keys: readonly string[],
  values: ReadonlyMap<string, Meaning>,
): ReturnType<Names['understand']> {
  const meanings: Meaning[] = [];
  const rest: string[] = [];
  for (let start = 0; start < keys.length; ) {
    let length = Math.min(LONGEST_VALUE, keys.length - start);
    while (length > 0 && !values.has(keys.slice(start, start + length).join(' '))) length -= 1;
    const meaning = values.get(keys.slice(start, start + length).join(' '));
    if (meaning && !meanings.some(({ value }) => value === meaning.value)) meanings.push(meaning);
    else if (!meaning) rest.push(...keys.slice(start, start + 1));
    start += Math.max(length, 1);
  }
  return { meanings, rest };
}
