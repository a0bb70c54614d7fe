/** The fields and search options of the index, as MiniSearch’s documentation recommends. */
import type { Options } from 'minisearch';
import type { IndexedPage } from '../indexed-pages.ts';

export const OPTIONS: Options<IndexedPage> = {
  idField: 'url',
  fields: ['title', 'names', 'summary', 'text'],
  storeFields: ['title', 'kind', 'url'],
  searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
};
