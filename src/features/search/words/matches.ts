/** Finds the words of a query in a text. Queries are given as keys. */
import { toKey, toKeys, WORD } from './fold.ts';

export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** Splits a text into parts; words that begin with a word of the query are marked. */
export function markWords(text: string, keys: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isWanted(word, keys)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), isMatch: false });
    end = index + word.length;
    parts.push({ text: word, isMatch: true });
  }
  if (end < text.length) parts.push({ text: text.slice(end), isMatch: false });
  return parts;
}

/** True if a word is in the query, or begins with a word of it. */
export function isWanted(word: string, keys: readonly string[]): boolean {
  const own = toKey(word);
  return keys.some((key) => own.startsWith(key));
}

/** How many words of the query a text has; "start-ups" counts as three: start, ups and startups. */
export function countMet(text: string, keys: readonly string[]): number {
  const own = [...toKeys(text), ...toKeys(text.replaceAll('-', ''))];
  return keys.filter((key) => own.some((word) => word.startsWith(key))).length;
}
