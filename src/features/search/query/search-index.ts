/**
 * The index of the site in the browser: loads the files that a query needs, each at most once, and finds pages in them.
 * Knows words as keys and pages as numbers; what a query means is said elsewhere.
 */
import { isMeant } from '#features/search/words/matches.ts';
import {
  type IndexEntry,
  type Postings,
  parseFacet,
  parseJson,
  parseWords,
  type Relations,
  type RelationsPart,
  type RelationTarget,
} from './index-files.ts';
import { listPartsOf } from './index-parts.ts';
import { type FoundPage, scorePages } from './score-pages.ts';

/** A page of the index, as its results show it. */
export interface PageFragment {
  /** Its address in the site: `/cities/nis/`. */
  url: string;
  meta: Record<string, string>;
  /** Its words, separated by white space. */
  content: string;
  /** Headings, and the record of the search, with the word of the content that follows each. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** A facet, and values of which a page has to have one. */
export type Filter = readonly [facet: string, values: readonly string[]];

/** The number of pages of each value of a facet. */
export type FacetCounts = Record<string, number>;

/** A word of the index, and its pages. */
type IndexedWord = readonly [key: string, postings: Postings];

/** The pages that are translated into the language of the page, under the numbers of their originals. */
export interface Translations {
  translated: ReadonlySet<number>;
  listWords: SearchIndex['listWords'];
  loadPage: SearchIndex['loadPage'];
}

export interface SearchIndex {
  /**
   * Finds the pages with all of these words, or words that begin with them, and with a value of each filter: the best
   * first. Without words these are all pages, the newest first.
   */
  find(keys: readonly string[], filters?: readonly Filter[]): Promise<FoundPage[]>;
  /** Counts the values of pages, by facet; also those that none of them has. */
  countFacets(found: readonly FoundPage[]): Promise<Record<string, FacetCounts>>;
  /** The words that are one of a query, or begin so, with their pages. */
  listWords(key: string): Promise<IndexedWord[]>;
  loadPage(page: number): Promise<PageFragment>;
  /** The relations of what a page is about; undefined where it has none. */
  loadRelations(page: number): Promise<Relations<RelationTarget> | undefined>;
}

/** The index of this entry. `load` loads a file in the folder of the index, and throws where it can’t. */
export function createSearchIndex(
  { folder, pageCount, words, facets, relations }: IndexEntry,
  load: (file: string) => Promise<Uint8Array>,
  translations?: Translations,
): SearchIndex {
  const loadOnce = <T>(kind: string, parse: (bytes: Uint8Array) => T) => {
    const loading = new Map<string | number, Promise<T>>();
    return (name: string | number): Promise<T> => {
      const known = loading.get(name);
      if (known) return known;
      const file = load(`${folder}/${kind}/${name}.zipped`).then(parse);
      // After an error the next call tries again.
      file.catch(() => loading.delete(name));
      loading.set(name, file);
      return file;
    };
  };
  const loadWords = loadOnce('words', parseWords);
  const loadFacet = loadOnce('facets', parseFacet);
  const loadPage = loadOnce('pages', parseJson<PageFragment>);
  const loadRelations = loadOnce('relations', parseJson<RelationsPart>);

  const listWords = async (key: string): Promise<IndexedWord[]> => {
    const [own, ...parts] = await Promise.all([
      translations?.listWords(key) ?? [],
      ...listPartsOf(words, key).map(loadWords),
    ]);
    return [...own, ...parts.flatMap((part) => part.filter(([word]) => isMeant(word, key)))];
  };

  /** A mark for each page with a value of each filter. */
  const markAllowed = async (filters: readonly Filter[]): Promise<Uint8Array | undefined> => {
    if (filters.length === 0) return undefined;
    const met = new Uint8Array(pageCount);
    for (const [at, [facet, values]] of filters.entries()) {
      const pagesOf = facets.includes(facet) ? await loadFacet(facet) : undefined;
      for (const page of values.flatMap((value) => [...(pagesOf?.get(value) ?? [])])) {
        if (met[page] === at) met[page] = at + 1;
      }
    }
    return met.map((count) => Number(count === filters.length));
  };

  return {
    async find(keys, filters = []) {
      const [isAllowed, ...terms] = await Promise.all([
        markAllowed(filters),
        ...[...new Set(keys)].map(async (key) => ({ key, words: await listWords(key) })),
      ]);
      return scorePages(terms, pageCount, isAllowed);
    },
    async countFacets(found) {
      const isFound = new Uint8Array(pageCount);
      for (const { page } of found) isFound[page] = 1;
      const counts = facets.map(async (facet) => {
        const values = [...(await loadFacet(facet))].map(([value, pages]) => {
          const count = pages.reduce((sum, page) => sum + (isFound[page] ?? 0), 0);
          return [value, count] as const;
        });
        return [facet, Object.fromEntries(values)] as const;
      });
      return Object.fromEntries(await Promise.all(counts));
    },
    listWords,
    loadPage: (page) => (translations?.translated.has(page) ? translations.loadPage(page) : loadPage(page)),
    async loadRelations(page) {
      const part = relations.findLastIndex((first) => first <= page);
      return part < 0 ? undefined : (await loadRelations(part))[page];
    },
  };
}
