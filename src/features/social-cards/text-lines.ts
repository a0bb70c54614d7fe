/** Breaks paragraphs into lines. All widths are in ems. */
import { createWord, listLetters, type Paragraph, type Piece, type Style, type Word } from './shaping.ts';

export interface Line {
  words: Word[];
  width: number;
}

/** Puts as many words into each line as fit. Splits words that are wider than a line. */
export function breakLines({ words, style }: Paragraph, width: number): Line[] {
  const lines: Line[] = [];
  for (const word of words.flatMap((unsplit) => splitWord(unsplit, style, width))) {
    const line = lines.at(-1);
    const more = (word.gap?.width ?? 0) + word.width;
    if (line && line.width + more <= width) {
      line.words.push(word);
      line.width += more;
    } else lines.push({ words: [word], width: word.width });
  }
  return lines;
}

/** Breaks a paragraph into lines of similar width, without more lines than `breakLines` makes (`text-wrap: balance`). */
export function balanceLines(paragraph: Paragraph, width: number): Line[] {
  const lines = breakLines(paragraph, width);
  if (lines.length < 2) return lines;
  let narrow = Math.min(width, Math.max(...paragraph.words.map((word) => word.width)));
  let best = lines;
  let wide = width;
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(paragraph, middle);
    if (tried.length > lines.length) narrow = middle;
    else {
      wide = middle;
      best = tried;
    }
  }
  return best;
}

/** Breaks a paragraph into at most `count` lines. The last ends with an ellipsis if text is cut. */
export function clampLines(paragraph: Paragraph, width: number, count: number): Line[] {
  const lines = breakLines(paragraph, width);
  const last = lines[count - 1];
  if (lines.length <= count || !last) return lines;
  return [...lines.slice(0, count - 1), shorten(last, paragraph.style, width)];
}

/** Ends a line with an ellipsis, and drops words or letters until it fits. */
function shorten({ words }: Line, style: Style, width: number): Line {
  const before = words.slice(0, -1);
  const last = words.at(-1);
  const text = (last?.text ?? '').replace(/[\s,;:·–-]+$/, '');
  const end = createWord(`${text}…`, style, createLevels(`${text}…`, last?.level ?? 0));
  const line = createLine([...before, { ...end, gap: last?.gap }]);
  if (line.width <= width || (before.length === 0 && text === '')) return line;
  if (before.length > 0) return shorten(createLine(before), style, width);
  const letters = listLetters(text).slice(0, -1).join('');
  return shorten(
    createLine([createWord(letters, style, createLevels(letters, last?.level ?? 0))]),
    style,
    width,
  );
}

const createLine = (words: Word[]): Line => ({
  words,
  width: words.reduce((sum, { gap, width }, index) => sum + (index > 0 ? (gap?.width ?? 0) : 0) + width, 0),
});

/** The levels of a text with one level; undefined for level 0. */
const createLevels = ({ length }: string, level: number) =>
  level === 0 ? undefined : new Uint8Array(length).fill(level);

/** Splits a word into parts that fit into a line. */
function splitWord(word: Word, style: Style, width: number): Word[] {
  if (word.width <= width) return [word];
  const parts: Word[] = [];
  let part = '';
  const createWordLike = (text: string) => createWord(text, style, createLevels(text, word.level));
  for (const letter of listLetters(word.text)) {
    if (part !== '' && createWordLike(part + letter).width > width) {
      parts.push(createWordLike(part));
      part = '';
    }
    part += letter;
  }
  return [...parts, createWordLike(part)].map((piece, index) =>
    index === 0 ? { ...piece, gap: word.gap } : piece,
  );
}

/** Sorts the pieces of a line from left to right (rule L2 of the Unicode Bidirectional Algorithm). */
export function orderPieces({ words }: Line): Piece[] {
  const pieces = words.flatMap(({ gap, pieces }, index) => (gap && index > 0 ? [gap, ...pieces] : pieces));
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < pieces.length; start += 1) {
      let end = start;
      while ((pieces[end]?.level ?? -1) >= level) end += 1;
      if (end > start + 1) pieces.splice(start, end - start, ...pieces.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return pieces;
}
