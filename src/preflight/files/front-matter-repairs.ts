/** Corrects the lines of dashes around the fields. */
import type { UnreadableFile } from '#entries/read-content.ts';
import { type Message, say } from '#messages/message.ts';
import { createInsertion, createLinesEdit, isInsertion, type TextEdit } from '#text/text-edit.ts';

interface Repair {
  edit: TextEdit;
  message: Message;
}

/** A line that looks like the end of the fields and is none. */
const LIKE_DASHES = /^[-–—―−=*_~+]{1,10}\s*$/;

const FIELD = /^[\w-]+:(?:\s|$)/;

/** Corrects a file that can’t be read because of its lines of dashes. Returns undefined if no correction is known. */
export function repairFrontMatter(
  reason: UnreadableFile['reason'],
  line: number,
  lines: readonly string[],
): Repair | undefined {
  switch (reason) {
    case 'other-dashes':
    case 'dashes-behind-something': {
      const isBlankAbove = lines.slice(0, line - 1).every((text) => text.trim() === '');
      if (!isBlankAbove) return undefined;
      const rest = ['---', ...lines.slice(line)];
      const end = rest.some((text, index) => index > 0 && /^---\s*$/.test(text))
        ? undefined
        : closeFrontMatter(rest);
      if (!end) {
        const message = say('files', 'firstDashes');
        return { edit: createLinesEdit(lines, 1, line, ['---']), message };
      }
      const fields = rest.slice(0, end.edit.line - 1);
      const count = line + fields.length - 1 + (isInsertion(end.edit) ? 0 : 1);
      const message = say('files', 'bothDashes');
      return { edit: createLinesEdit(lines, 1, count, [...fields, '---']), message };
    }
    case 'dashes-inside':
      return {
        edit: createLinesEdit(lines, line, 1, [`  ${lines[line - 1]?.trim() ?? ''}`]),
        message: say('files', 'dashesEndFields'),
      };
    case 'no-front-matter': {
      if (!FIELD.test(lines.find((text) => text.trim() !== '') ?? '')) return undefined;
      return {
        edit: createInsertion(0, '---'),
        message: say('files', 'firstDashesMissing'),
      };
    }
    case 'unclosed-front-matter':
      return closeFrontMatter(lines);
    default:
      return undefined;
  }
}

function closeFrontMatter(lines: readonly string[]): Repair | undefined {
  const like = lines.findIndex((text, index) => index > 0 && LIKE_DASHES.test(text));
  const end = findEnd(lines);
  if (like > 0 && like <= end) {
    return { edit: createLinesEdit(lines, like + 1, 1, ['---']), message: say('files', 'lastDashes') };
  }
  const message = say('files', 'lastDashesMissing');
  return end > 0 ? { edit: createInsertion(end, '---'), message } : undefined;
}

/** How many lines there are up to the last field: below it an empty line and text follow, or nothing. */
function findEnd(lines: readonly string[]): number {
  for (const [index, text] of lines.entries()) {
    const next = lines.slice(index + 1).find((other) => other.trim() !== '') ?? '';
    if (text.trim() === '' && index > 1 && !FIELD.test(next) && !/^(?:\s|- |#)/.test(next)) return index;
  }
  return lines.findLastIndex((text) => text.trim() !== '') + 1;
}
