/**
 * The names of the site for the search: pages by name, in files of a few kilobytes; the words of all names, to
 * correct typos; and values of facets, to understand "hubs in Kosovo". Created with the index (`name-index.ts`), read
 * here.
 */
import { listSearchedWords } from '#features/search/words/cut.ts';
import { listNameWords, toSearchKeys } from '#features/search/words/stop-words.ts';
import { findTypo, toNameWord } from '#features/search/words/typos.ts';
import { listPartsOf } from './index-parts.ts';
import { MEANINGS, type MeaningName } from './index-settings.ts';

/** What `entry.json` says of names. */
export interface NamesEntry {
  /** The first name in each file. */
  names: string[];
  /** The values of each facet: the value itself, then its other names as keys. */
  values: Partial<Record<MeaningName, string[][]>>;
}

/** The file with the words of all names, in which typos are found. */
export const WORDS_OF_NAMES = 'words';

/**
 * A file of names: for the keys of a name, separated by spaces, the numbers of its pages; `~` marks one that only has it
 * as a title.
 */
export type NamesPart = Record<string, string>;

/** The path of a file of names in a folder of the index. */
export const toNamesFile = (folder: string, part: string | number): string => `${folder}/names/${part}.json`;

/** Pages by their numbers. */
export interface NamedPages {
  /** Pages with this name. */
  own: ReadonlySet<number>;
  /** Articles with this title. */
  told: ReadonlySet<number>;
  /** Pages with a name that begins so. */
  begun: ReadonlySet<number>;
}

/** A facet value, or a place, in a query. */
export interface Meaning {
  facet: MeaningName;
  value: string;
  /** In the language of the page, if that is another. */
  label?: string;
  /** The keys that its pages have, if they have none of the name that was typed. */
  keys?: readonly string[];
}

/** The meanings of a site by their names: keys, separated by spaces. */
type Meanings = ReadonlyMap<string, Meaning>;

interface Understood {
  meanings: Meaning[];
  rest: string[];
  keys: string[];
}

export interface Names {
  /** The pages whose names are or begin with these keys. */
  find(query: string): Promise<NamedPages>;
  /** The word of a name that a word is a typo of, which the site does not have. Undefined if there is none. */
  correct(typed: string): Promise<string | undefined>;
  /**
   * The values that the keys name, and the remaining keys. Also all keys as pages have them: those of a value whose name
   * is inflected are the keys of its name.
   */
  understand(keys: readonly string[]): Understood;
}

const MARK_OF_TOLD = '~';

/** The name of a meaning with which keys begin, in other words; undefined where there is none. */
export type FindForm = (words: readonly string[], meanings: Meanings) => string | undefined;

/**
 * Reads the names of a site; `loadPart` loads a file of them, by its number or `WORDS_OF_NAMES`, at most once each.
 * `findForm` finds a name that is inflected, in languages that do.
 */
export function createNames(
  entry: NamesEntry,
  loadPart: (name: string | number) => Promise<NamesPart>,
  values: Meanings = listMeanings(entry),
  findForm: FindForm = () => undefined,
): Names {
  const parts = new Map<string | number, Promise<NamesPart>>();
  const getPart = (name: string | number) => {
    const part = parts.get(name) ?? loadPart(name);
    parts.set(name, part);
    return part;
  };
  return {
    find: async (query) => {
      const [whole, ...others] = await Promise.all(
        listNamesOf(query).map(async (name) =>
          listPages(await Promise.all(listPartsOf(entry.names, name).map(getPart)), name),
        ),
      );
      const rest = others[0];
      if (!whole || !rest) return whole ?? listPages([], '');
      return whole.own.size + whole.told.size > 0 ? { ...rest, ...whole } : rest;
    },
    async correct(typed) {
      const { words = '' } = await getPart(WORDS_OF_NAMES);
      return findTypo(typed, words.split(' ').map(toNameWord))?.word;
    },
    understand: (keys) => understand(keys, values, findForm),
  };
}

/** What a query is as a name, in keys: with all its words, and without those that say nothing. */
function listNamesOf(query: string): string[] {
  const names = [listSearchedWords(query), listNameWords(query)];
  return [...new Set(names.map((words) => words.map(({ key }) => key).join(' ')))].filter(
    (name) => name !== '',
  );
}

function listPages(parts: readonly NamesPart[], name: string): NamedPages {
  const pages = { own: new Set<number>(), told: new Set<number>(), begun: new Set<number>() };
  for (const [candidateName, ids] of parts.flatMap((part) => Object.entries(part))) {
    if (!candidateName.startsWith(name)) continue;
    for (const id of ids.split(' ')) {
      const isTold = id.startsWith(MARK_OF_TOLD);
      const group = candidateName === name ? (isTold ? 'told' : 'own') : 'begun';
      if (group !== 'begun' || !isTold) pages[group].add(Number(isTold ? id.slice(MARK_OF_TOLD.length) : id));
    }
  }
  return pages;
}

/** The names of facet values, as keys separated by spaces. */
export function listMeanings({ values }: NamesEntry): Map<string, Meaning> {
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
function understand(keys: readonly string[], values: Meanings, findForm: FindForm): Understood {
  const meanings: Meaning[] = [];
  const rest: string[] = [];
  const own: string[] = [];
  for (let start = 0; start < keys.length; ) {
    const left = keys.slice(start, start + LONGEST_VALUE);
    const name = findName(left, (words) => (values.has(words.join(' ')) ? words.join(' ') : undefined));
    const found = name ?? findName(left, (words) => findForm(words, values));
    const meaning = values.get(found ?? '');
    if (meaning && !meanings.some(({ value }) => value === meaning.value)) meanings.push(meaning);
    else if (!meaning) rest.push(...left.slice(0, 1));
    const words = found?.split(' ') ?? left.slice(0, 1);
    own.push(...(meaning?.keys ?? words));
    start += words.length;
  }
  return { meanings, rest, keys: own };
}

/** The name of a value with which keys begin, as `find` knows it: the longest. */
function findName(
  keys: readonly string[],
  find: (words: readonly string[]) => string | undefined,
): string | undefined {
  for (let length = keys.length; length > 0; length -= 1) {
    const name = find(keys.slice(0, length));
    if (name !== undefined) return name;
  }
  return undefined;
}
