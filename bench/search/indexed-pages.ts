/** Reads the pages in the search index of a built site. All approaches search the same pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

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

/** A fragment file of Pagefind: a marker, then JSON. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

const MARK = 'pagefind_dcd';

/** Every page in the index of a built site, by address. */
export function readIndexedPages(site: string): IndexedPage[] {
  const folder = join(site, 'pagefind', 'fragment');
  return readdirSync(folder)
    .map((file) => createPage(readFragment(join(folder, file))))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function readFragment(file: string): Fragment {
  return JSON.parse(gunzipSync(readFileSync(file)).subarray(MARK.length).toString());
}

function createPage({ url, content, meta }: Fragment): IndexedPage {
  const { title = '', kind = '', names = '', summary = '' } = meta;
  return { url, title, kind, names: names.replaceAll('|', ' '), summary, text: content };
}
