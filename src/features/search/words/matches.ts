/** Where a query meets a text: which words of it are meant. Queries are given by the keys of their words. */
import { type CutWord, cutWords } from './cut.ts';

export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** A text in parts, those that a word of the query begins marked. */
export function markWords(text: string, keys: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { written, index } of cutWords(text).flatMap((word) => listMeant(word, keys))) {
    if (index > end) parts.push({ text: text.slice(end, index), isMatch: false });
    end = index + written.length;
    parts.push({ text: written, isMatch: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false });
  return parts;
}

/** What of a word is meant: of "start-ups" its pieces, or all of it for who wrote "startups". */
function listMeant(word: CutWord, keys: readonly string[]): readonly Pick<CutWord, 'written' | 'index'>[] {
  const pieces = word.pieces.filter(({ key }) => isWanted(key, keys));
  if (pieces.length > 0) return pieces;
  return isWanted(word.key, keys) ? [word] : [];
}

const isWanted = (own: string, keys: readonly string[]): boolean => keys.some((key) => isMeant(own, key));

/** True for a word that was asked for, or that begins so. A single letter begins too many words: it is one itself. */
export const isMeant = (word: string, asked: string): boolean =>
  asked.length === 1 ? word === asked : word.startsWith(asked);

/** True for a text with a word that is meant. */
export const hasMatch = (text: string, keys: readonly string[]): boolean =>
  cutWords(text).some((word) => listMeant(word, keys).length > 0);

/** How many words of the query a text has; "start-ups" is three: start, ups and startups. */
export function countMet(text: string, keys: readonly string[]): number {
  const own = cutWords(text).flatMap(({ key, pieces }) => [key, ...pieces.map((piece) => piece.key)]);
  return keys.filter((key) => own.some((word) => isMeant(word, key))).length;
}
