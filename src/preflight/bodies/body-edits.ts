/** Edits of running text, which know what they replace and about where. */
import type { Entry } from '#entries/read-content.ts';
import type { TextEdit } from '#text/text-edit.ts';

/** How many lines a link or a block can go on. */
const MOST_LINES = 60;

/** Replaces a text at a place, or at the first place after it. Returns undefined if the text is not there. */
export function createTextEdit(
  { lines }: Pick<Entry, 'lines'>,
  { line, column }: { line: number; column: number },
  replaces: string | undefined,
  by: string | undefined,
): TextEdit | undefined {
  if (!replaces || by === undefined) return undefined;
  // A mark can begin with the space before it.
  const from = column - 1 - (/^[ \t]*/.exec(replaces)?.[0].length ?? 0);
  const text = lines.slice(line - 1, line - 1 + MOST_LINES).join('\n');
  const at = text.indexOf(replaces, Math.max(0, from));
  if (at === -1) return undefined;
  const before = text.slice(0, at).split('\n');
  return {
    line: line + before.length - 1,
    column: (before.at(-1)?.length ?? 0) + 1,
    old: replaces,
    new: by,
  };
}
