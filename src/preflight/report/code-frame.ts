/** A line of a file for a terminal, with the position of a diagnostic. */

interface Excerpt {
  text: string;
  /** White space as wide as the text before the position. Tabs stay tabs, so that it fits every terminal. */
  indent: string;
}

/** The most columns of a line to show, and how many of them before the position. */
const WIDTH = 100;
const WIDTH_BEFORE = 60;

/** Don’t process more of a line than this: it may have a megabyte, and ten thousand mistakes. */
const NEAR = 300;

interface Cell {
  text: string;
  /** Terminal columns: 2 for East Asian letters and most emoji, 0 for a combining mark. */
  width: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The part of a line around a column (in UTF-16 code units, from 1), with `…` where it is cut. */
export function createExcerpt(line: string, column: number): Excerpt {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  const from = Math.max(0, at - NEAR);
  const near = line.slice(from, at + NEAR);
  const segments = [...segmenter.segment(near)];
  // A position inside a grapheme is that of the grapheme.
  const index = segments.findIndex(({ index: start, segment }) => start + segment.length > at - from);
  const cells = segments.map(({ segment }) => createCell(segment));
  const place = index === -1 ? cells.length : index;
  const isWhole = near.length === line.length && sumWidths(cells) <= WIDTH;
  const start = isWhole || sumWidths(cells.slice(0, place)) <= WIDTH_BEFORE ? 0 : findStart(cells, place);
  const end = isWhole ? cells.length : findEnd(cells, start);
  const before = from + start > 0 ? '…' : '';
  const after = end < cells.length || from + near.length < line.length ? '…' : '';
  const shown = cells.slice(start, end);
  return {
    text: before + shown.map(({ text }) => text).join('') + after,
    indent:
      (before && ' ') +
      shown
        .slice(0, place - start)
        .map(renderSpace)
        .join(''),
  };
}

/** Makes control and direction characters visible, which would steer the terminal or reorder the line. */
export function escapeInvisible(text: string): string {
  return text.replace(STEERING, formatSign);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for.
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Unicode’s picture of a control character, `␛`; for others, a placeholder. */
function formatSign(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}

function createCell(segment: string): Cell {
  if (segment === '\t') return { text: segment, width: 8 };
  if (/^[\p{Cc}\p{Cf}\u2028\u2029]+$/u.test(segment)) {
    const text = [...segment]
      .map((character) => (character.length > 1 ? '�' : formatSign(character)))
      .join('');
    return { text, width: text.length };
  }
  return { text: segment, width: measureWidth(segment) };
}

function measureWidth(segment: string): number {
  if (/^\p{M}/u.test(segment)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(segment)) return 2;
  // Half-width forms of wide letters.
  if (/^[\uff61-\uffdc\uffe8-\uffee]/.test(segment)) return 1;
  return WIDE.test(segment) ? 2 : 1;
}

/** Wide and fullwidth characters (UAX #11), as far as scripts define them. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;

const renderSpace = ({ text, width }: Cell) => (text === '\t' ? '\t' : ' '.repeat(width));

const sumWidths = (cells: readonly Cell[]) => cells.reduce((sum, { width }) => sum + width, 0);

/** The first cell to show, going back from the position. */
function findStart(cells: readonly Cell[], place: number): number {
  let start = place;
  let width = 0;
  while (start > 0 && width + (cells[start - 1]?.width ?? 0) <= WIDTH_BEFORE) {
    start -= 1;
    width += cells[start]?.width ?? 0;
  }
  return start;
}

/** The cell after the last one to show. */
function findEnd(cells: readonly Cell[], start: number): number {
  let end = start;
  let width = 0;
  while (end < cells.length && width + (cells[end]?.width ?? 0) <= WIDTH) {
    width += cells[end]?.width ?? 0;
    end += 1;
  }
  return end;
}
