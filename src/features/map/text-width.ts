/** How wide words are on a map: the advance widths of Commissioner at weight 600, the widest that is used there. */

/** Letters by their width in hundredths of the size of the font. Letters with a mark are as wide as without. */
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

/** Other scripts, and whatever else may come. */
const UNKNOWN = 75;

const widths = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])),
);

/** The width of a text, in sizes of its font: a little more than it takes. */
export function measureTextWidth(text: string): number {
  // A mark above or below is a character of its own here, and takes no room.
  const letters = [...text.normalize('NFD').replaceAll(/\p{Mark}/gu, '')];
  return letters.reduce((sum, letter) => sum + (widths.get(letter) ?? UNKNOWN), 0) / 100;
}
