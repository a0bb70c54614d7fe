/**
 * The names of the site, as the search knows them: which pages bear a name, in files of some kilobytes in the order
 * of the names; the words of all names, to find a slip in one; and the values of facets, to understand "hubs in
 * Kosovo". Made with the index (`name-index.ts`), read here.
 */
import { toKey } from '#features/search/words/fold.ts';
import { toSearchKeys } from '#features/search/words/stop-words.ts';
import { findTypo, type NameWord, toNameWord } from '#features/search/words/typos.ts';
import { MEANINGS, type MeaningName } from './index-settings.ts';

/** `names.json` in the folder of the index. */
export interface NamesFile {
  /** The first name in each file of names, and what the file is called. */
  parts: [first: string, file: string][];
  /** The words of names that a slip can be found in, the most frequent first, as they are written. */
  words: string;
  /** Words of the site that look like a slip in a name and are none, and beginnings of such: keys. */
  taken: string;
  /** What the values of each facet are called: the value itself, then its other names as keys. */
  values: Partial<Record<MeaningName, string[][]>>;
}

/**
 * A file of names: by the keys of a name, with spaces between them, the pages that bear it. Pages are the part of
 * Pagefind's own id behind its language; `~` stands before one that only tells of something under that title.
 */
export type NamesPart = Record<string, string>;

/** Pages by the part of their ids behind the language. */
export interface NamedPages {
  /** Bear the name that was typed. */
  own: ReadonlySet<string>;
  /** Have it as the title of what they tell. */
  told: ReadonlySet<string>;
  /** Bear a name that begins with it. */
  begun: ReadonlySet<string>;
}

/** A value of a facet, or a place, that a query names. */
export interface Meaning {
  facet: MeaningName;
  value: string;
}

export interface Names {
  /** The pages whose names are or begin with these keys. */
  find(keys: readonly string[]): Promise<NamedPages>;
  /** The word of a name that a typed word is a slip of; undefined for words of the site and for what is none. */
  correct(typed: string): string | undefined;
  /** The values that the keys name, and the keys that name none. */
  understand(keys: readonly string[]): { meanings: Meaning[]; rest: string[] };
}

const MARK_OF_TOLD = '~';

/** Names by what is in `names.json`; `loadPart` reads another file beside it, at most once each. */
export function createNames(file: NamesFile, loadPart: (name: string) => Promise<NamesPart>): Names {
  const words = file.words.split(' ').map(toNameWord);
  const taken = new Set(file.taken.split(' '));
  const values = listValues(file);
  const parts = new Map<string, Promise<NamesPart>>();
  const getPart = (name: string) => {
    const part = parts.get(name) ?? loadPart(name);
    parts.set(name, part);
    return part;
  };
  return {
    async find(keys) {
      const name = keys.join(' ');
      return name === ''
        ? listPages([], name)
        : listPages(await Promise.all(listParts(file, name).map(getPart)), name);
    },
    correct: (typed) => (isKnown(toKey(typed), words, taken) ? undefined : findTypo(typed, words)?.word),
    understand: (keys) => understand(keys, values),
  };
}

/** The files that have the names that begin so; of a letter or two, the one that has these as a name. */
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
  for (const [other, ids] of parts.flatMap((part) => Object.entries(part))) {
    if (!other.startsWith(name)) continue;
    for (const id of ids.split(' ')) {
      const isTold = id.startsWith(MARK_OF_TOLD);
      const group = other === name ? (isTold ? 'told' : 'own') : 'begun';
      if (group !== 'begun' || !isTold) pages[group].add(isTold ? id.slice(MARK_OF_TOLD.length) : id);
    }
  }
  return pages;
}

/** True for a word of the site that is no slip, or the beginning of one. */
function isKnown(key: string, words: readonly NameWord[], taken: ReadonlySet<string>): boolean {
  return taken.has(key) || words.some((word) => word.key.startsWith(key));
}

/** What the values of the facets are called, in keys with spaces between them. */
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

/** Words that a value can be called by. */
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
