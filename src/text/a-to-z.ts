/** The letters of alphabetical lists. */

/** The letter of a name: the first one in upper case without accents. Digits and symbols are one group. */
export function toLetter(name: string): string {
  const [letter = ''] = [...name.normalize('NFD').toUpperCase()];
  return /\p{L}/u.test(letter) ? letter : '0-9';
}

/** A letter in an address: `b`, `0-9`; for other scripts its code point: `u0427`. */
export function toLetterPath(letter: string): string {
  if (/^[A-Z]$|^0-9$/.test(letter)) return letter.toLowerCase();
  return `u${letter.codePointAt(0)?.toString(16).padStart(4, '0')}`;
}
