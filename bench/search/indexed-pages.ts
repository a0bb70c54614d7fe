/** Reads the pages in the search index of a built site. All approaches search the same pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexEntry } from '#features/search/query/index-files.ts';
import type { PageFragment } from '#features/search/query/search-index.ts';
import { SEARCH_INDEX } from '#routes/search-folder.ts';

export interface IndexedPage {
  url: string;
  title: string;
  kind: string;
  /** All spellings, one after the other. */
  names: string;
  summary: string;
  /** All searchable text of the page. */
  text: string;
}

/** Every page in the index of a built site, by address. */
export function readIndexedPages(site: string): IndexedPage[] {
  const entry: IndexEntry = JSON.parse(readFileSync(join(site, SEARCH_INDEX, 'entry.json'), 'utf8'));
  const folder = join(site, SEARCH_INDEX, entry.folder, 'pages');
  return readdirSync(folder)
    .map((file) => createPage(JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString())))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function createPage({ url, content, meta }: PageFragment): IndexedPage {
  const { title = '', kind = '', names = '', summary = '' } = meta;
  return { url, title, kind, names: names.replaceAll('|', ' '), summary, text: content };
}
