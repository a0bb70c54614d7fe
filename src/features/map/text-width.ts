/** Measures text on a map with the advance widths of Commissioner at weight 600, the boldest in use there. */

/** Letters by width, in hundredths of the font size. Diacritics do not change the width. */
const WIDTHS: Readonly<Record<number, string>> = {
  23: " '",
  26: ',.:;!jl|',
  30: 'iIJ',
  40: '"()[]frt-{}',
  46: '1?/\\_',
  49: 'sc*',
  54: 'zvaey7',
  58: 'gkx2u$<=>~',
  61: 'Edhn35FLbpqSo+',
  66: 'BEPTđ0469`8ß',
  71: 'KRYZ#',
  76: 'ACGUVXØĐÐ',
  80: 'DHNæ&',
  86: 'OQwœ',
  93: 'm@%',
  107: 'MWÆŒ',
};

/** For other scripts and all other characters. */
const UNKNOWN = 75;

const widths = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/** The width of a text, relative to the font size; slightly too large. */
export function measureTextWidth(text: string): number {
  // After decomposition, combining marks are separate characters without width.
  const letters = [...text.normalize('NFD').replaceAll(/\p{Mark}/gu, '')];
  return letters.reduce((sum, letter) => sum + (widths.get(letter) ?? UNKNOWN), 0) / 100;
}
