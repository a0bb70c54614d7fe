/**
 * What a page adds to the index. It depends on the HTML of the page alone, so that it is made once for it and kept:
 * the words of the page with their weights, and the file that its results are shown from.
 */
import { NAME_SEPARATOR, RANKING, UNRANKED_FIELDS } from '#features/search/query/index-settings.ts';
import type { PageFragment } from '#features/search/query/search-index.ts';
import { toKey } from '#features/search/words/fold.ts';
import { formatHash, zip } from './index-file.ts';
import { listIndexWords, listJoinedLetters } from './index-words.ts';
import { PagefindAttributeError, type PageText, readPageText } from './page-text.ts';

/** What the merge reads of a page beside its words. */
interface PageFacts {
  /** The address of the page in the site: `/cities/nis/`. */
  url: string;
  wordCount: number;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sorts: Record<string, string>;
}

/** What a page adds to the index. */
export interface PageRecord extends PageFacts {
  /** Its words as they are compared, with spaces between them. */
  keys: string;
  /** What each word weighs in the text: one that stands once in plain text weighs 1. */
  weights: Float32Array;
  /** The fields of metadata with each word: a bit each. */
  fields: Uint8Array;
  /** The content of the file that its results are shown from. */
  fragment: Uint8Array;
  /** The digest of what is in that file. */
  fragmentDigest: string;
}

/** The ranked fields of metadata; the place of each is its bit. */
const FIELDS: readonly string[] = Object.keys(RANKING.fields);

/** A word of a page. */
interface PageWord {
  weight: number;
  fields: number;
}

/** The record of a page; undefined for one that is not in the index. Throws with the address where it can’t be read. */
export function createPageRecord(url: string, html: string): PageRecord | undefined {
  try {
    const text = readPageText(html);
    return text && text.words.length > 0 ? createRecord(url, text) : undefined;
  } catch (error) {
    if (error instanceof PagefindAttributeError) error.message = `${url}: ${error.message}`;
    throw error;
  }
}

function createRecord(url: string, text: PageText): PageRecord {
  const { words, anchors, meta, filters, sorts } = text;
  const shown: PageFragment = { url, content: words.join(' '), meta, anchors };
  const fragment = Buffer.from(JSON.stringify(shown));
  return {
    url,
    wordCount: words.length,
    meta,
    filters,
    sorts,
    ...listWords(text),
    fragment: zip(fragment),
    fragmentDigest: formatHash(fragment),
  };
}

/** The words of a page, what each weighs, and the fields with it. */
export function listWords(
  text: Pick<PageText, 'words' | 'weights' | 'meta'>,
): Pick<PageRecord, 'keys' | 'weights' | 'fields'> {
  const byKey = collectWords(text);
  const own = [...byKey.values()];
  return {
    keys: [...byKey.keys()].join(' '),
    weights: Float32Array.from(own, ({ weight }) => weight),
    fields: Uint8Array.from(own, ({ fields }) => fields),
  };
}

function collectWords({
  words,
  weights,
  meta,
}: Pick<PageText, 'words' | 'weights' | 'meta'>): Map<string, PageWord> {
  const byKey = new Map<string, PageWord>();
  const addText = (key: string, weight: number) => {
    getWord(byKey, key).weight += weight;
  };
  for (const [place, word] of words.entries()) {
    for (const { key, share } of listIndexWords(word)) addText(key, (weights[place] ?? 0) / share);
  }
  for (const { key, place } of listJoinedLetters(words)) addText(key, weights[place] ?? 0);
  for (const [name, value] of Object.entries(meta)) {
    const field = FIELDS.indexOf(name);
    if (field === -1 && !UNRANKED_FIELDS.includes(name)) {
      throw new PagefindAttributeError(`the metadata "${name}" has no weight in the settings of the index.`);
    }
    const bit = field === -1 ? 0 : 1 << field;
    const own = value.split(/\s+/);
    for (const { key } of [
      ...own.flatMap((word) => listIndexWords(word)),
      ...listJoinedLetters(own),
      ...listNamelessWords(value),
    ]) {
      getWord(byKey, key).fields |= bit;
    }
  }
  return byKey;
}

/** The words of a name that has no others than stop words: "The Who". */
function listNamelessWords(value: string): { key: string }[] {
  return value.split(NAME_SEPARATOR).flatMap((name) => {
    const words = name.split(/\s+/);
    return words.every((word) => listIndexWords(word).length === 0)
      ? words.map((word) => ({ key: toKey(word) })).filter(({ key }) => key !== '')
      : [];
  });
}

function getWord(byKey: Map<string, PageWord>, key: string): PageWord {
  const found = byKey.get(key);
  if (found) return found;
  const word: PageWord = { weight: 0, fields: 0 };
  byKey.set(key, word);
  return word;
}
