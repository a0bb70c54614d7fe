import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { orderFilters } from './stable-index.ts';

/** Interfaces that Pagefind writes beside its program; the site has its own. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'];

/**
 * Makes the search index of a built site, in its folder `pagefind/`. Returns the number of pages in it.
 * Throws with Pagefind's own words.
 */
export async function writeSearchIndex(dir: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const outputPath = join(dir, 'pagefind');
  const added = await index.addDirectory({ path: dir });
  const written = await index.writeFiles({ outputPath });
  await pagefind.close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  orderFilters(outputPath);
  const files = UNUSED.flatMap((name) => [`${name}.js`, `${name}.css`]);
  await Promise.all(files.map((file) => rm(join(outputPath, file), { force: true })));
  return added.page_count;
}
