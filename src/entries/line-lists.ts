/**
 * Reads the lists of the content folder that have one thing a line. Lines that begin with `#` are comments.
 *
 * - `hidden-people.txt`: the names of people who have no page and are not found by their name, in any script.
 * - `latin-words.txt`: the words that stay in Latin letters where Serbian texts are published in Cyrillic.
 */
import { findContentFile } from './content-file.ts';
import { decodeText } from './decode-text.ts';

export const HIDDEN_PEOPLE_FILE = 'hidden-people.txt';

export const LATIN_WORDS_FILE = 'latin-words.txt';

type LineList = typeof HIDDEN_PEOPLE_FILE | typeof LATIN_WORDS_FILE;

/** Enough for thousands of names. */
export const MAX_LIST_BYTES = 500_000;

export interface ListLine {
  /** The line without spaces around it, not validated: `First Speaker`. */
  text: string;
  /** From 1. */
  line: number;
}

/**
 * Reads the lines of a list of a content folder; none without the list. Throws a `ContentFileError` if the file can’t
 * be read, and an error if it is not UTF-8.
 */
export function readListLines(dir: string, list: LineList): ListLine[] {
  const bytes = findContentFile(dir, list, MAX_LIST_BYTES);
  if (!bytes) return [];
  return decodeText(bytes)
    .split('\n')
    .map((text, index) => ({ text: text.trim(), line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'));
}

/** The texts of a list of a content folder. Throws as `readListLines` does. */
export const readList = (dir: string, list: LineList): string[] =>
  readListLines(dir, list).map(({ text }) => text);
