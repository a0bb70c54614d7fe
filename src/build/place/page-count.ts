/** Refuses a site that has lost many of its pages: a folder of content that is gone by mistake, say. */

/** The share of its pages that a site may lose without being asked. */
const MOST_LOST = 0.1;

/** Throws a sentence for the user if the next site has more than a tenth fewer pages than the last one. */
export function assertEnoughPages(next: number, last: number): void {
  if (next >= last * (1 - MOST_LOST)) return;
  throw new Error(
    `The site would have ${next} pages; the last one has ${last}. If that is meant: npm run build -- --allow-fewer-pages`,
  );
}

/** The number of pages among the files of a site, by their paths below it, with `/`. */
export function countPages(files: readonly string[]): number {
  return files.filter((file) => /(?:^|\/)index\.html$/.test(file)).length;
}
