/**
 * The one way in which text is cut into words: that of pages when the index is made, that of names, of queries, and of
 * a page that is opened with its matches marked.
 */
import { toKey, WORD_PATTERN } from './fold.ts';

/** A word of a text. */
export interface CutWord {
  /** As it is written: "start-ups", "R&D", "C++". */
  written: string;
  /** Where it begins in the text. */
  index: number;
  /** As it is compared, without the signs in it. */
  key: string;
  /** The words in it that signs hold together, and where each begins: start and ups; none where there is only one. */
  pieces: readonly { written: string; index: number; key: string }[];
}

/** Signs that hold words together: in names, numbers, abbreviations, addresses. A comma does in numbers alone. */
const SIGN = "(?:[-‐‑–—'’ʼ‘&＆/／.．:_@+＋·]|(?<=\\p{N}),(?=\\p{N}))";

/** A letter that signs make another name: C++, C#. */
const SIGNED_LETTER = '\\p{L}(?:\\+\\+|#|＋＋|＃)';

const WORDS = new RegExp(`${SIGNED_LETTER}|${WORD_PATTERN}(?:${SIGN}${WORD_PATTERN})*`, 'gu');

const PIECE = new RegExp(WORD_PATTERN, 'gu');

const POSSESSIVE = /['’ʼ‘]s$/iu;

/** The words of a text, in their order. */
export function cutWords(text: string): CutWord[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: found, index }) => {
    const written = found.replace(POSSESSIVE, '');
    const key = toKey(written);
    if (key === '') return [];
    const pieces = [...written.matchAll(PIECE)].map(({ 0: piece, index: at }) => ({
      written: piece,
      index: index + at,
      key: toKey(piece),
    }));
    // Of C++ the letter is a piece: so it is found without its signs.
    const isOne = pieces.length < 2 && pieces[0]?.key === key;
    return [{ written, index, key, pieces: isOne ? [] : pieces.filter((piece) => piece.key !== '') }];
  });
}

/** A word that a search looks for. */
export interface SearchedWord {
  written: string;
  key: string;
}

/**
 * The words by which a text is looked for. "start-ups" is start and ups, as it may be written in two words; what would
 * leave a single letter or digit is one word: R&D, 24/7, 4.0. Letters that stand alone one after the other are one
 * word, too: "R D".
 */
export function listSearchedWords(text: string): SearchedWord[] {
  const words: (SearchedWord & { isSingle: boolean })[] = [];
  for (const { written, key, pieces } of cutWords(text)) {
    const isSplit = pieces.length > 0 && !isHeldTogether(pieces);
    const own = isSplit ? pieces.filter((piece) => piece.key.length > 1) : [{ written, key }];
    for (const word of own) {
      const isSingle = isJoined(word.written);
      const last = words.at(-1);
      if (isSingle && last?.isSingle) {
        last.written += word.written;
        last.key = toKey(last.written);
      } else words.push({ written: word.written, key: word.key, isSingle });
    }
  }
  return words.map(({ written, key }) => ({ written, key }));
}

/** True for R&D and 4.0, d.o.o. and e-mail; not for start-ups, nor for an address. */
const isHeldTogether = (pieces: CutWord['pieces']): boolean =>
  pieces.length === 2
    ? pieces.some(({ written }) => isSingleLetter(written))
    : pieces.every(({ written }) => isSingleLetter(written));

/** True for a letter that may be one of several, as in "R D"; "a" and "I" are words of their own. */
export const isJoined = (written: string): boolean => isSingleLetter(written) && !/^[aiI]$/.test(written);

/** The keys of all words of a text, also of the words in words. */
export const toKeys = (text: string): string[] =>
  cutWords(text).flatMap(({ key, pieces }) => [key, ...pieces.map((piece) => piece.key)]);

/** One letter or digit, with its accents. */
export const isSingleLetter = (written: string): boolean => /^[\p{L}\p{N}]\p{M}*$/u.test(written);
