/** The API of Pagefind (1.5) that the search uses. */
import { RANKING } from './index-settings.ts';

/** A page of the index, with the matches of the query. */
export interface PageFragment {
  url: string;
  meta: Record<string, string>;
  /** Its words, separated by white space. */
  content: string;
  /** Elements with an id, and the word of the content that follows each. */
  anchors: { element: string; id: string; text?: string; location: number }[];
  /** Numbers of words in the content. */
  locations: number[];
}

export interface PagefindResult {
  /** The id of the page in the index: its language, and a part of its own. */
  id: string;
  /** The relevance; 0 without a query. */
  score: number;
  data: () => Promise<PageFragment>;
}

/** The number of pages by facet and value. */
type PagefindCounts = Record<string, Record<string, number>>;

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  /** Loads the filters; before that, searches have no counts. */
  filters: () => Promise<PagefindCounts>;
  search: (
    words: string,
    options: { filters: object; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[]; filters: PagefindCounts }>;
}

/** Loads Pagefind from the folder of the index, an address with a trailing slash. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ baseUrl: folder.replace(/pagefind\/$/, ''), ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
