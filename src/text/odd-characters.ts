/** Finds characters that can't be seen, or that change how a text reads, is found or is shown. */

/**
 * What is odd about a character: no page can show it, it turns the direction of the text, it can't be seen, or it
 * stands for a letter that was lost.
 */
export type OddKind = 'control' | 'direction' | 'invisible' | 'lost';

export interface OddCharacter {
  /** Where it stands, in UTF-16 code units from 0. */
  index: number;
  character: string;
  kind: OddKind;
}

/** What is no character, control characters but tab and line end, format characters, what stands for a lost letter. */
const ODD = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufffc\ufffd]/u;

const ASCII = /^[\t\n -~]*$/;

/** True for a text of nothing but ASCII without control characters: a cheap test, and nearly all texts are. */
export const isAscii = (text: string): boolean => ASCII.test(text);

/** True if a text may have an odd character. Joiners in emoji and marks in Arabic are let pass only by the list. */
export const hasOddCharacter = (text: string): boolean => !isAscii(text) && ODD.test(text);

/** Lists the odd characters of a text. Characters that their script or an emoji needs are none. */
export function listOddCharacters(text: string): OddCharacter[] {
  const characters = [...text];
  let index = 0;
  return characters.flatMap((character, place) => {
    const kind = findKind(character, place, characters);
    const found = { index, character };
    index += character.length;
    return kind === undefined ? [] : [{ ...found, kind }];
  });
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The kind of an odd character. Returns undefined if the character is right where it is. */
function findKind(character: string, index: number, all: readonly string[]): OddKind | undefined {
  if (!ODD.test(character)) return undefined;
  const [before = '', after = ''] = [all[index - 1], all[index + 1]];
  if (/[\ufffc\ufffd\p{Cs}]/u.test(character)) return 'lost';
  if (/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(character)) return 'control';
  if (/[\u202a-\u202e\u2066-\u2069]/.test(character)) return 'direction';
  // Direction marks beside right-to-left letters are right.
  if (/[\u200e\u200f\u061c]/.test(character) && RIGHT_TO_LEFT.test(all.join(''))) return undefined;
  // Joiners inside emoji, and in scripts that need them, are right.
  if (/[\u200c\u200d]/.test(character) && isJoined(before) && isJoined(after)) return undefined;
  // Flags of Scotland, Wales and others are a black flag with invisible tag letters.
  const isFlag = /[\u{1f3f4}\u{e0020}-\u{e007e}]/u.test(before);
  return /[\u{e0020}-\u{e007f}]/u.test(character) && isFlag ? undefined : 'invisible';
}

const isJoined = (character: string) =>
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u.test(character) ||
  (/\p{L}|\p{M}/u.test(character) &&
    !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(character));

/** The code point of a character: `U+200B`. */
export function formatCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
