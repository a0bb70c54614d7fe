/** Which words the index has of a text, and how much of the weight of the text each of them gets. */
import { cutWords, isJoined } from '#features/search/words/cut.ts';
import { toKey } from '#features/search/words/fold.ts';
import { isStopWord } from '#features/search/words/stop-words.ts';

/** A word that the index has for a word as it is written. */
interface IndexWord {
  key: string;
  /** It has this part of the weight of its place: 2 stands for a half. */
  share: number;
}

/** The words that were cut: most words of a site stand on many pages. */
const known = new Map<string, readonly IndexWord[]>();

const MOST_KNOWN = 50_000;

/**
 * The words that the index has for what stands between white space: "start-ups" is startups, start and ups; "ICTHub" is
 * icthub, ict and hub.
 */
export function listIndexWords(word: string): readonly IndexWord[] {
  const found = known.get(word);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  // A copy: a word that is cut from a page keeps the whole page in memory.
  const own = structuredClone(word);
  const words = cutToken(own);
  known.set(own, words);
  return words;
}

function cutToken(token: string): IndexWord[] {
  const words = cutWords(token);
  const [first] = words;
  if (!first) return [];
  const isOne = words.length === 1 && first.pieces.length === 0;
  const parts = words
    .flatMap((word) => (word.pieces.length > 0 ? word.pieces : [word]))
    .flatMap(({ written }) => (isOne ? listInner(written) : [written, ...listInner(written)]))
    .filter((written) => !isStopWord(written));
  const keys = new Map<string, number>(parts.map((part) => [toKey(part), parts.length]));
  for (const { written, key } of words) if (!isStopWord(written)) keys.set(key, words.length);
  // What is written without its signs is one word.
  const joined = words
    .map(({ written }) => written)
    .join('')
    .replace(SIGNS, '');
  if (!isStopWord(joined)) keys.set(toKey(joined), 1);
  return [...keys].map(([key, share]) => ({ key, share }));
}

const SIGNS = /[^\p{L}\p{M}\p{N}]+/gu;

/** Where a word in a word begins: `startIt`, `ICTHub`, `CO2`, `4Ever`. */
const INNER = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

function listInner(word: string): string[] {
  const parts = word.split(INNER);
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/** Letters that stand alone one after the other, as one word at the place of the first: "R & D", "U S A". */
export function listJoinedLetters(words: readonly string[]): { key: string; place: number }[] {
  const found: { key: string; place: number }[] = [];
  let run = '';
  let start = 0;
  const finish = () => {
    if (run.length > 1) found.push({ key: toKey(run), place: start });
    run = '';
  };
  for (const [place, word] of words.entries()) {
    const letter = word.length > LONGEST_LETTER ? undefined : word.replace(SIGNS, '');
    if (letter === '') continue;
    if (letter === undefined || !isJoined(letter)) finish();
    else {
      if (run === '') start = place;
      run += letter;
    }
  }
  finish();
  return found;
}

/** Code units of a letter with an accent and signs around it. */
const LONGEST_LETTER = 4;
