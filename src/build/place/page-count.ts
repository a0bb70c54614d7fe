/** Refuses a site that has lost many of its pages: a folder of content that is gone by mistake, say. */
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';

/** The share of its pages that a site may lose without being asked. */
const MOST_LOST = 0.1;

/** Throws a sentence for the user if the next site has more than a tenth fewer pages than the last one. */
export function assertEnoughPages(nextDir: string, lastDir: string): void {
  const [next, last] = [countPages(nextDir), countPages(lastDir)];
  if (next >= last * (1 - MOST_LOST)) return;
  throw new Error(
    `The site would have ${next} pages; the last one has ${last}. If that is meant: npm run build -- --allow-fewer-pages`,
  );
}

/** The number of pages in the folder of a site, which may be missing. */
export function countPages(dir: string): number {
  if (!existsSync(dir)) return 0;
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => basename(file) === 'index.html').length;
}
