/** Shapes text with HarfBuzz: paragraphs of words of glyphs. All measures are in ems. */
import createBidi from 'bidi-js';
import { Direction, Feature, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import { type CardFont, type Family, findFont } from './fonts.ts';

export interface Glyph {
  font: CardFont;
  id: number;
  /** The position relative to the start of its piece; y points up. */
  x: number;
  y: number;
}

/** Glyphs of one font and one direction, from left to right. A space is a piece without glyphs. */
export interface Piece {
  /** The embedding level of the Unicode Bidirectional Algorithm: odd means right to left. */
  level: number;
  width: number;
  glyphs: Glyph[];
}

/** Text without a break opportunity. */
export interface Word {
  text: string;
  level: number;
  pieces: Piece[];
  width: number;
  /** The space before it. */
  gap: Piece | undefined;
}

export interface Style {
  family: Family;
  /** Letter spacing. */
  spacing?: number;
}

export interface Paragraph {
  style: Style;
  words: Word[];
  isRightToLeft: boolean;
}

const bidi = createBidi();

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Break opportunities other than spaces: after hyphens, dashes and slashes, and between Chinese characters. */
const BREAKS = new RegExp(
  ['(?<=[\\p{L}\\p{N}][-–—/])(?=\\p{L})', '(?<=[HAN、。，；：！？」』）])(?=[HAN「『（])']
    .join('|')
    .replaceAll('HAN', '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}'),
  'u',
);

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Splits a text into letters with their combining marks (grapheme clusters). */
export const listLetters = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);

/** Removes the letters that no font has, and collapses spaces. */
export function keepKnown(text: string, family: Family): string {
  // The fonts have the wide no-break space only; all other spaces are break opportunities.
  const spaced = text
    .normalize('NFC')
    .replaceAll('\u202f', '\u00a0')
    .replace(/[^\S\u00a0]+/g, ' ');
  const known = listLetters(spaced).filter((letter) => letter === ' ' || findFont(family, letter));
  return known.join('').replace(/ +/g, ' ').trim();
}

/** Splits a text into words and shapes them. Letters without a font are left out. */
export function createParagraph(text: string, style: Style): Paragraph {
  const embedding = RIGHT_TO_LEFT.test(text) ? bidi.getEmbeddingLevels(text) : undefined;
  const words: Word[] = [];
  for (const { 0: chunk, index } of text.matchAll(/[^ ]+/g)) {
    let at = index;
    for (const part of chunk.split(BREAKS)) {
      const word = createWord(part, style, embedding?.levels.subarray(at, at + part.length));
      const isFirst = at === index && at > 0;
      words.push(isFirst ? { ...word, gap: createGap(style, embedding?.levels[at - 1] ?? 0) } : word);
      at += part.length;
    }
  }
  return { style, words, isRightToLeft: (embedding?.paragraphs[0]?.level ?? 0) % 2 === 1 };
}

const createGap = (style: Style, level: number): Piece => ({
  ...(createWord(' ', style).pieces[0] ?? { width: 0 }),
  level,
  glyphs: [],
});

/** Many words occur on several cards. */
const knownWords = new Map<string, Word>();

const MOST_WORDS = 50_000;

/** Shapes a word. `levels` has the embedding level of each UTF-16 unit; without it, all are 0. */
export function createWord(text: string, style: Style, levels?: Uint8Array): Word {
  const { family, spacing = 0 } = style;
  const key = `${family} ${spacing} ${levels?.join('') ?? ''} ${text}`;
  const known = knownWords.get(key);
  if (known) return known;
  if (knownWords.size > MOST_WORDS) knownWords.clear();
  const pieces = listRuns(text, family, levels).map((run) => createPiece(run, spacing));
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const word: Word = { text, level: levels?.at(-1) ?? 0, pieces, width, gap: undefined };
  knownWords.set(key, word);
  return word;
}

interface Run {
  text: string;
  font: CardFont;
  level: number;
}

/** Splits a word into runs of one font and one direction. */
function listRuns(text: string, family: Family, levels: Uint8Array | undefined): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const letter of listLetters(text)) {
    const font = findFont(family, letter);
    const level = levels?.[at] ?? 0;
    at += letter.length;
    if (!font) continue;
    const last = runs.at(-1);
    if (last && last.font === font && last.level === level) last.text += letter;
    else runs.push({ text: letter, font, level });
  }
  return runs;
}

const buffer = new ShapingBuffer();

/** As in CSS, text with letter spacing has no optional ligatures. */
const SPACED = ['liga', 'clig'].map((tag) => new Feature(tag, 0));

function createPiece({ text, font, level }: Run, spacing: number): Piece {
  const isRightToLeft = level % 2 === 1;
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
  buffer.guessSegmentProperties();
  shape(font.font, buffer, spacing === 0 ? [] : SPACED);
  const positions = buffer.getGlyphPositions();
  const scale = 1 / font.unitsPerEm;
  let width = 0;
  const glyphs = buffer.getGlyphInfos().map(({ codepoint }, index): Glyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const x = width + xOffset * scale;
    // No spacing in right-to-left text: the letters of Arabic are joined.
    width += xAdvance * scale + (isRightToLeft || xAdvance === 0 ? 0 : spacing);
    return { font, id: codepoint, x, y: yOffset * scale };
  });
  return { level, width, glyphs };
}
