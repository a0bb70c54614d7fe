/**
 * The shortlist as the browser keeps it: the paths of entries with a space between them (`hubs/x events/y`), under the
 * path of its page. So two sites of one host have two lists. The scripts that mark entries, on their pages and in lists, do
 * the same without this file: these pages have no room for a second script.
 */

/** The paths of the entries, in the order in which they were marked. */
export const readKeptList = (key: string): string[] => parseList(localStorage.getItem(key) ?? '', ' ');

/** Keeps a list; an empty one leaves nothing behind. */
export function writeKeptList(key: string, refs: readonly string[]): void {
  if (refs.length > 0) localStorage.setItem(key, refs.join(' '));
  else localStorage.removeItem(key);
}

const REF = /^[a-z-]+\/[a-z0-9-]+$/;

/** The paths of entries in a text, each once; what is none of them is left out. */
export const parseList = (text: string, separator: string): string[] => [
  ...new Set(text.split(separator).filter((ref) => REF.test(ref))),
];
