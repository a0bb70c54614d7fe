/** One letter wrong: replaced, left out, too many, or in the place of its neighbour. */
import { transliterate } from '#text/alphabets.ts';
import { cutCommonEnds } from '#text/nearest.ts';
import { toKey } from './fold.ts';

/** Letters that a name must have for a slip in it to be told from another word. */
export const LETTERS_FOR_A_SLIP = 5;

/** A name's word, and how it is compared. */
export interface NameWord {
  /** As it is written. */
  word: string;
  key: string;
  latin: string;
}

export const toNameWord = (word: string): NameWord => ({
  word,
  key: toKey(word),
  latin: transliterate(word),
});

/** True where the words differ by one slip, as they are written or as they sound. */
export function isOneTypo(typed: Omit<NameWord, 'word'>, name: Omit<NameWord, 'word'>): boolean {
  return differByOne(typed.latin, name.latin) || differByOne(typed.key, name.key);
}

function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  const [left, right] = cutCommonEnds(one, other);
  if (left.length < 2 && right.length < 2) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * The word of a name that was meant by one that no name has; undefined where none is near enough. Of several, one
 * with the same first letter, then the first in the list.
 */
export function findTypo(typed: string, words: readonly NameWord[]): NameWord | undefined {
  const own = toNameWord(typed);
  if (own.latin.length < LETTERS_FOR_A_SLIP - 1 || /^\d/.test(typed)) return undefined;
  const near = words.filter((word) => isOneTypo(own, word));
  return near.find(({ latin }) => latin[0] === own.latin[0]) ?? near[0];
}
