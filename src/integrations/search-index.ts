import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Makes the search index of a built site, in its folder `pagefind/`. Returns the number of pages in it; throws with Pagefind's own words. */
export async function writeSearchIndex(dir: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ writePlayground: false });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dir });
  const written = await index.writeFiles({ outputPath: join(dir, 'pagefind') });
  await pagefind.close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return added.page_count;
}
