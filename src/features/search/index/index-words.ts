/** Which words the index has of a text, and how much of the weight of the text each of them gets. */
import { toKeys, WORD } from '#features/search/words/fold.ts';
import { isStopWord, toSearchKeys } from '#features/search/words/stop-words.ts';

/** A word that the index has for a word as it is written. */
export interface IndexWord {
  key: string;
  /** It has this part of the weight of its place: 2 stands for a half. */
  share: number;
}

/** The forms of words that were cut: most words of a site stand on many pages. */
const known = new Map<string, readonly IndexWord[]>();

const MOST_KNOWN = 200_000;

/** The words that the index has for what stands between white space: "start-ups" is startups, start and ups. */
export function listIndexWords(word: string): readonly IndexWord[] {
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const forms = cutWord(word);
  known.set(word, forms);
  return forms;
}

function cutWord(word: string): IndexWord[] {
  const pieces = word.match(WORD) ?? [];
  if (pieces.length === 0) return [];
  const whole = toSearchKeys(pieces.join(''));
  const parts = pieces.length > 1 ? pieces.flatMap(listParts) : listParts(word);
  const shared = parts.length > 1 ? parts.flatMap(toKeys).filter((key) => !isStopWord(key)) : [];
  const forms = new Map(shared.map((key) => [key, shared.length]));
  for (const key of whole) forms.set(key, 1);
  return [...forms].map(([key, share]) => ({ key, share }));
}

/** Where a word in a word begins: `startIt`, `ICTHub`, `CO2`, `4Ever`. */
const INNER = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

const listParts = (word: string): string[] =>
  (word.match(WORD) ?? []).flatMap((piece) => piece.split(INNER)).filter((part) => part.length > 1);
