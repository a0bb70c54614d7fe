import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { orderFilters } from './stable-index.ts';

/** Interfaces that Pagefind makes beside its program; the site has its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

/**
 * Makes the search index of a built site, in its folder `pagefind/`. Returns the number of pages in it.
 * Throws with Pagefind's own words.
 *
 * The files are taken from Pagefind and written here, so that they are surely whole when they are read again and
 * when the site takes its place.
 */
export async function writeSearchIndex(dir: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dir });
  const made = await index.getFiles();
  await pagefind.close();
  const faults = [...added.errors, ...made.errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const outputPath = join(dir, 'pagefind');
  for (const { path, content } of made.files.filter((file) => !UNUSED.test(file.path))) {
    const file = join(outputPath, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  orderFilters(outputPath);
  return added.page_count;
}
