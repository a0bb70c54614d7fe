/** Issues as Markdown, for a comment on a pull request. Nothing of the content can become Markdown of its own. */
import { join, relative, sep } from 'node:path';
import type { Content } from '#entries/read-content.ts';
import { type Diagnostic, getCodeHeadline, getGuideLink } from '#preflight/diagnostics/issue.ts';
import { escapeInvisible } from './code-frame.ts';
import { count, formatSummary, splitBySeverity } from './counts.ts';

/** GitHub takes 65,536 characters; the rest is for what stands around the issues. */
const MOST_CHARACTERS = 60_000;

/** A message or a correction that is longer is cut: it can hold whatever an editor wrote. */
const MOST_OF_ONE = 1000;

/** A file's heading beside its name, and the same as room for the name itself. */
const HEADING = 20;

/**
 * A summary for a comment: how many issues in how many files, then the files with their issues, those with errors
 * first. What does not fit is counted. `project` is its address on the web: links to the guide begin with it.
 */
export function formatMarkdownReport(
  content: Content,
  issues: readonly Diagnostic[],
  project?: string,
): string {
  const { errors, warnings } = splitBySeverity(issues);
  const { items, left } = takeWhatFits([...errors, ...warnings], content.dir, project);
  const files = Map.groupBy(items, ({ file }) => file);
  return [
    `### ${errors.length > 0 ? 'There are errors in the content' : 'The content has no errors'}`,
    formatSummary(content.entries.length, issues),
    ...[...files].flatMap(([file, own]) => [`#### ${file}`, own.map(({ text }) => text).join('\n')]),
    ...(left.length > 0 ? [formatRest(left)] : []),
  ].join('\n\n');
}

/** An issue as an item of a list, under its file as code. */
interface Item {
  file: string;
  text: string;
}

/** Items in order, as long as there is room: errors before warnings, so that no warning takes the place of one. */
function takeWhatFits(issues: readonly Diagnostic[], dir: string, project: string | undefined) {
  const items: Item[] = [];
  const left: Diagnostic[] = [];
  const files = new Set<string>();
  let room = MOST_CHARACTERS;
  for (const issue of issues) {
    const item = createItem(issue, dir, project);
    const length = item.text.length + (files.has(item.file) ? 1 : item.file.length + HEADING);
    if (left.length > 0 || length > room) {
      left.push(issue);
      continue;
    }
    room -= length;
    files.add(item.file);
    items.push(item);
  }
  return { items, left };
}

function createItem(issue: Diagnostic, dir: string, project: string | undefined): Item {
  const { line, severity, code, message, suggestion } = issue;
  const guide = project === undefined ? getGuideLink(code) : `${project}/blob/HEAD/${getGuideLink(code)}`;
  const mark = severity === 'error' ? '**Error**' : 'Warning';
  const text = `- ${mark} in line ${line}, [${toCode(code)}](${guide}): ${escapeText(shorten(message))}`;
  return {
    file: toCode(shorten(relative('.', join(dir, issue.file)).replaceAll(sep, '/'))),
    text:
      suggestion === ''
        ? text
        : `${text} ${escapeText(getCodeHeadline(code))}\n${formatBlock(shorten(suggestion))}`,
  };
}

function formatRest(left: readonly Diagnostic[]): string {
  const { errors, warnings } = splitBySeverity(left);
  const parts = [
    ...(errors.length > 0 ? [count(errors.length, 'error')] : []),
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
  ];
  const rest = `${parts.join(' and ')} more in ${count(new Set(left.map(({ file }) => file)).size, 'file')}`;
  return `And ${rest}, for which there is no room here: \`npm run check\` tells all.`;
}

/** Not within a character that takes two places. */
const shorten = (text: string) =>
  text.length <= MOST_OF_ONE ? text : `${text.slice(0, MOST_OF_ONE).toWellFormed().replace(/�$/, '')}…`;

/**
 * Text that stays what it is. A backslash keeps signs from being mark-up; what is looked for when the Markdown is
 * gone (names of people, numbers of issues, addresses) is kept apart by a space without width.
 */
function escapeText(text: string): string {
  return escapeInvisible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~[\]<>&$|@#]/g, '\\$&')
    .replace(/[@#]|:(?=[a-z/+])|\bGH-|www(?=\.)/gi, '$&\u200b');
}

/** Text as code in a line: between more backticks than it has in a row. */
function toCode(text: string): string {
  const inLine = escapeInvisible(text).replace(/\s/g, ' ');
  const fence = '`'.repeat(countBackticks(inLine) + 1);
  const space = /^[` ]|[` ]$/.test(inLine) ? ' ' : '';
  return fence + space + inLine + space + fence;
}

/** Text as a block of code in the item of a list. */
function formatBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, countBackticks(text) + 1));
  return [fence, ...escapeInvisible(text).split('\n'), fence].map((line) => `  ${line}`.trimEnd()).join('\n');
}

/** The longest row of them. */
const countBackticks = (text: string) =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
