/** The part of Pagefind's program (1.5) that the search uses. */
import { RANKING } from './index-settings.ts';

/** A page of the index, with where the query meets it. */
export interface PageFragment {
  url: string;
  meta: Record<string, string>;
  /** Its words, with white space between them. */
  content: string;
  /** Elements with an id, and before which word of the content each stands. */
  anchors: { element: string; id: string; text?: string; location: number }[];
  /** Numbers of words in the content. */
  locations: number[];
}

export interface PagefindResult {
  /** Names the page in the index: its language, and a part of its own. */
  id: string;
  /** How well it answers the words; 0 where there are none. */
  score: number;
  data: () => Promise<PageFragment>;
}

/** By facet and value: how many pages. */
export type PagefindCounts = Record<string, Record<string, number>>;

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  /** Loads the filters; until then a search has no counts. */
  filters: () => Promise<PagefindCounts>;
  search: (
    words: string,
    options: { filters: object; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindResult[]; filters: PagefindCounts }>;
}

/** Loads Pagefind from the folder of the index, an address with a slash at its end. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ baseUrl: folder.replace(/pagefind\/$/, ''), ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
