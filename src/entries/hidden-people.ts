/**
 * Reads `content/hidden-people.txt`, the names of people who have no page and are not found by their name. One name a
 * line, in any script; lines that begin with `#` are comments.
 */
import { findContentFile } from './content-file.ts';
import { decodeText } from './decode-text.ts';

export const HIDDEN_PEOPLE_FILE = 'hidden-people.txt';

/** Enough for thousands of names. */
export const MAX_NAMES_BYTES = 500_000;

export interface NameLine {
  /** The line without spaces around it, not validated: `First Speaker`. */
  name: string;
  /** From 1. */
  line: number;
}

/**
 * Reads the lines of the list of a content folder; none without a list. Throws a `ContentFileError` if the file can’t
 * be read, and an error if it is not UTF-8.
 */
export function readHiddenPeopleLines(dir: string): NameLine[] {
  const bytes = findContentFile(dir, HIDDEN_PEOPLE_FILE, MAX_NAMES_BYTES);
  if (!bytes) return [];
  return decodeText(bytes)
    .split('\n')
    .map((text, index) => ({ name: text.trim(), line: index + 1 }))
    .filter(({ name }) => name !== '' && !name.startsWith('#'));
}

/** The names in the list of a content folder. Throws as `readHiddenPeopleLines` does. */
export const readHiddenPeople = (dir: string): string[] => readHiddenPeopleLines(dir).map(({ name }) => name);
