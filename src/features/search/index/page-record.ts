/**
 * What a page adds to the index. It depends on the HTML of the page alone, so that it is made once for it and kept:
 * the words of the page with their places, encoded as Pagefind's program reads them, and the file that its results
 * are shown from.
 */
import { NAME_SEPARATOR, RANKING } from '#features/search/query/index-settings.ts';
import { toKey } from '#features/search/words/fold.ts';
import { CborWriter } from './cbor.ts';
import { listIndexWords, listJoinedLetters } from './index-words.ts';
import { PagefindAttributeError, type PageText, readPageText } from './page-text.ts';
import { formatHash, packData } from './pagefind-files.ts';

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
  /** Where the places of each word end in `places`. */
  ends: Uint32Array;
  /** Of each word its places in the text, then those in the metadata: two CBOR arrays. */
  places: Uint8Array;
  /** The content of its fragment file. */
  fragment: Uint8Array;
  /** The digest of what is in the fragment. */
  fragmentDigest: string;
}

/** The fields of metadata, by number. They stand in the order of their names, as Pagefind has them. */
export const META_FIELDS: readonly string[] = Object.keys(RANKING.metaWeights).sort();

/** The places of a word: the weight or the number of the field, and the place, one after the other. */
interface Places {
  text: number[];
  meta: number[];
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

const writer = new CborWriter();

function createRecord(url: string, text: PageText): PageRecord {
  const { words, anchors, meta, filters, sorts } = text;
  const byKey = collectPlaces(text);
  const ends = new Uint32Array(byKey.size);
  let at = 0;
  for (const own of byKey.values()) {
    writer.numbers(packPlaces(own.text));
    writer.numbers(packPlaces(own.meta));
    ends[at] = writer.length;
    at += 1;
  }
  const content = words.join(' ');
  const fragment = Buffer.from(
    JSON.stringify({ url, content, word_count: words.length, filters, meta, anchors }),
  );
  return {
    url,
    wordCount: words.length,
    meta,
    filters,
    sorts,
    keys: [...byKey.keys()].join(' '),
    ends,
    places: writer.take(),
    fragment: packData(fragment),
    fragmentDigest: formatHash(fragment),
  };
}

function collectPlaces({ words, weights, meta }: PageText): Map<string, Places> {
  const byKey = new Map<string, Places>();
  for (const [place, word] of words.entries()) {
    const weight = weights[place] ?? 0;
    for (const { key, share } of listIndexWords(word)) {
      getPlaces(byKey, key).text.push(share === 1 ? weight : Math.max(1, Math.floor(weight / share)), place);
    }
  }
  for (const { key, place } of listJoinedLetters(words)) {
    getPlaces(byKey, key).text.push(weights[place] ?? 0, place);
  }
  for (const [name, value] of Object.entries(meta)) {
    const field = META_FIELDS.indexOf(name);
    if (field === -1) {
      throw new PagefindAttributeError(`the metadata "${name}" has no weight in the settings of the index.`);
    }
    const words = value.split(/\s+/);
    for (const [place, word] of words.entries()) {
      for (const { key } of listIndexWords(word)) getPlaces(byKey, key).meta.push(field, place);
    }
    for (const { key, place } of [...listJoinedLetters(words), ...listNamelessWords(value)]) {
      getPlaces(byKey, key).meta.push(field, place);
    }
  }
  return byKey;
}

/** The words of a name that has no others than stop words: "The Who". */
function listNamelessWords(value: string): { key: string; place: number }[] {
  let start = 0;
  return value.split(NAME_SEPARATOR).flatMap((name) => {
    const words = name.split(/\s+/);
    const own = words.map((word, at) => ({ key: toKey(word), place: start + at }));
    // The separator is a word, too.
    start += words.length + 1;
    return words.every((word) => listIndexWords(word).length === 0)
      ? own.filter(({ key }) => key !== '')
      : [];
  });
}

function getPlaces(byKey: Map<string, Places>, key: string): Places {
  const found = byKey.get(key);
  if (found) return found;
  const places: Places = { text: [], meta: [] };
  byKey.set(key, places);
  return places;
}

/**
 * Places as Pagefind packs them: a negative number −(g + 1) says the weight or field of those that follow; the first
 * of these is counted from the beginning, each other one from the one before it.
 */
function packPlaces(places: readonly number[]): readonly number[] {
  const [group = 0, place = 0] = places;
  if (places.length === 0) return places;
  if (places.length === 2) return [-group - 1, place];
  const packed: number[] = [];
  let [lastGroup, lastPlace] = [-1, -1];
  for (const [group, place] of listPairs(places).sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    if (group !== lastGroup) packed.push(-group - 1, place);
    else if (place !== lastPlace) packed.push(place - lastPlace);
    [lastGroup, lastPlace] = [group, place];
  }
  return packed;
}

const listPairs = (places: readonly number[]): [group: number, place: number][] =>
  Array.from({ length: places.length / 2 }, (_, at) => [places[2 * at] ?? 0, places[2 * at + 1] ?? 0]);
