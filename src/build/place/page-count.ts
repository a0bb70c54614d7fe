/** Refuses a site that has lost many of its pages: a folder of content that is gone by mistake, say. */
import { existsSync } from 'node:fs';
import { listFilesBelow } from '#entries/files-below.ts';

/** The share of its pages that a site may lose without being asked. */
const MOST_LOST = 0.1;

/** Throws a sentence for the user if the next site has more than a tenth fewer pages than the last one. */
export function assertEnoughPages(next: number, last: number): void {
  if (next >= last * (1 - MOST_LOST)) return;
  throw new Error(
    `The site would have ${next} pages; the last one has ${last}. If that is meant: npm run build -- --allow-fewer-pages`,
  );
}

/** The number of pages in the folder of a site, which may be missing. */
export function countPages(dir: string): number {
  if (!existsSync(dir)) return 0;
  let count = 0;
  for (const file of listFilesBelow(dir)) if (/(?:^|\/)index\.html$/.test(file)) count += 1;
  return count;
}
