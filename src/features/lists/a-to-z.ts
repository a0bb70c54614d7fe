/** The letters that lists from A to Z are put under. */

/** The letter that a name stands under: its first without accents, in capitals; digits and signs are one group. */
export function toLetter(name: string): string {
  const [letter = ''] = [...name.normalize('NFD').toUpperCase()];
  return /\p{L}/u.test(letter) ? letter : '0-9';
}

/** A letter as part of an address: `b`, `0-9`; of other scripts by its code point: `u0427`. */
export function toLetterPath(letter: string): string {
  if (/^[A-Z]$|^0-9$/.test(letter)) return letter.toLowerCase();
  return `u${letter.codePointAt(0)?.toString(16).padStart(4, '0')}`;
}
