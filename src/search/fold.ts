/** Letters that keep a stroke or a shape of their own when their accents are taken off (Unicode has no parts of them). */
const STROKES: Record<string, string> = { đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae' };

/** A word as it is compared: small letters, no accents, no signs at its edges. `Džamić’s` → `dzamic’s`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đðħıłøßæ]/g, (letter) => STROKES[letter] ?? letter)
    .trim();
}

/** The words of a text, folded. */
export function toWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
