/** The other common approach for a static site: one index of all pages as JSON, loaded as a whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import type { IndexedPage } from './indexed-pages.ts';
import { OPTIONS } from './whole-index/options.ts';

/** Writes a page that searches these pages, and its index, beside the folder of their site. Returns its folder. */
export async function writeWholeIndexSite(site: string, pages: readonly IndexedPage[]): Promise<string> {
  const dir = resolve(site, '../whole-index');
  await build({
    root: fileURLToPath(new URL('whole-index/', import.meta.url)),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { outDir: dir, emptyOutDir: true, modulePreload: false },
  });
  const index = new MiniSearch(OPTIONS);
  index.addAll(pages);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'index.json'), JSON.stringify(index));
  return dir;
}
