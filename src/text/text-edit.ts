/** Corrections that a program can apply to the text of a file. */

/** Replaces `old`, which begins at a place of the text, by `new`. Both can have several lines. */
export interface TextEdit {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  old: string;
  new: string;
}

/** An edit that replaces whole lines, from a line on. */
export function createLinesEdit(
  lines: readonly string[],
  line: number,
  count: number,
  changed: readonly string[],
): TextEdit {
  return {
    line,
    column: 1,
    old: lines.slice(line - 1, line - 1 + count).join('\n'),
    new: changed.join('\n'),
  };
}

/** An edit that adds lines below a line; 0 for the beginning of the text. */
export const createInsertion = (below: number, text: string): TextEdit => ({
  line: below + 1,
  column: 1,
  old: '',
  new: `${text}\n`,
});

/** An edit that takes a whole line out. */
export const createDeletion = (lines: readonly string[], line: number): TextEdit => ({
  line,
  column: 1,
  old: `${lines[line - 1] ?? ''}\n`,
  new: '',
});

/** True for an edit that adds whole lines and changes none. */
export const isInsertion = (edit: TextEdit): boolean =>
  edit.column === 1 && edit.old === '' && edit.new.endsWith('\n');

/** True for an edit that takes whole lines out. */
export const isDeletion = (edit: TextEdit): boolean =>
  edit.column === 1 && edit.new === '' && edit.old.endsWith('\n');

/** The whole lines that an edit makes of the lines of a text. */
export function listEditedLines(lines: readonly string[], edit: TextEdit): string[] {
  if (isInsertion(edit)) return edit.new.slice(0, -1).split('\n');
  const end = edit.line - 1 + edit.old.split('\n').length;
  const touched = lines.slice(edit.line - 1, end).join('\n');
  // Below an empty line: at the beginning of a text, a byte order mark is none of its characters.
  return applyEdit(`\n${touched}`, { ...edit, line: 2 })
    .slice(1)
    .split('\n');
}

/** Applies an edit to a text, which keeps its line ends. Throws if `old` is not there. */
export function applyEdit(text: string, edit: TextEdit): string {
  const isWindows = text.includes('\r\n');
  const plain = isWindows ? text.replaceAll('\r\n', '\n') : text;
  const start = findOffset(plain, edit);
  if (!plain.startsWith(edit.old, start)) {
    throw new Error(`Line ${edit.line} does not hold what the correction replaces.`);
  }
  const edited = plain.slice(0, start) + edit.new + plain.slice(start + edit.old.length);
  return isWindows ? edited.replaceAll('\n', '\r\n') : edited;
}

function findOffset(text: string, { line, column }: TextEdit): number {
  let start = text.startsWith('\uFEFF') && line === 1 ? 1 : 0;
  for (let left = line - 1; left > 0; left -= 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return text.length;
    start = end + 1;
  }
  return start + column - 1;
}
