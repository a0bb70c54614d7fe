/** Corrects one typo: a letter replaced, missing, added, or swapped with its neighbour. */
import { transliterate } from '#text/alphabets.ts';
import { cutCommonEnds } from '#text/nearest.ts';
import { toKey } from './fold.ts';

/** The least length of a name’s word for typo correction. */
export const LETTERS_FOR_A_SLIP = 5;

/** A word of a name, with its key. */
export interface NameWord {
  /** As written. */
  word: string;
  key: string;
  latin: string;
}

export const toNameWord = (word: string): NameWord => ({
  word,
  key: toKey(word),
  latin: transliterate(word),
});

/** True if the words differ by one typo, as written or as keys. */
function isOneTypo(typed: Omit<NameWord, 'word'>, name: Omit<NameWord, 'word'>): boolean {
  return differByOne(typed.latin, name.latin) || differByOne(typed.key, name.key);
}

function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  const [left, right] = cutCommonEnds(one, other);
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Finds the word of a name that a misspelt word means. Returns undefined if none is near enough. Prefers the same
 * first letter, then the order of the list.
 */
export function findTypo(typed: string, words: readonly NameWord[]): NameWord | undefined {
  const own = toNameWord(typed);
  if (own.latin.length < LETTERS_FOR_A_SLIP - 1 || /^\d/.test(typed)) return undefined;
  const near = words.filter((word) => isOneTypo(own, word));
  return near.find(({ latin }) => latin[0] === own.latin[0]) ?? near[0];
}
