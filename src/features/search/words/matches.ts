/** Where a query meets a text: which words of it are meant. Queries are given by the keys of their words. */
import { toKey, toKeys, WORD } from './fold.ts';

export interface TextPart {
  text: string;
  isMatch: boolean;
}

/** A text in parts, those that a word of the query begins marked. */
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

/** True where a word of a text is one of those that were asked for, or begins with one. */
export function isWanted(word: string, keys: readonly string[]): boolean {
  const own = toKey(word);
  return keys.some((key) => own.startsWith(key));
}

/** How many words of the query a text has; "start-ups" is three: start, ups and startups. */
export function countMet(text: string, keys: readonly string[]): number {
  const own = [...toKeys(text), ...toKeys(text.replaceAll('-', ''))];
  return keys.filter((key) => own.some((word) => word.startsWith(key))).length;
}
