/** Text of others in Markdown that a Git host renders: nothing in it becomes a link, a mention or a tag. */
import { escapeInvisible } from './code-frame.ts';

/**
 * Escapes text for Markdown. Backslashes escape punctuation; a zero-width space breaks what GitHub links on its own
 * (mentions, issue numbers, addresses).
 */
export function escapeText(text: string): string {
  return escapeInvisible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~[\]<>&$|@#]/g, '\\$&')
    .replace(/[@#]|:(?=[a-z/+])|\bGH-|www(?=\.)/gi, '$&\u200b');
}

/** Formats inline code, with more backticks than the text has in a row. */
export function renderCode(text: string): string {
  const inLine = escapeInvisible(text).replace(/\s/g, ' ');
  const fence = '`'.repeat(countBackticks(inLine) + 1);
  const space = /^[` ]|[` ]$/.test(inLine) ? ' ' : '';
  return fence + space + inLine + space + fence;
}

/** The longest run of backticks. */
export const countBackticks = (text: string) =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
