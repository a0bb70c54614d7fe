/**
 * Formats diagnostics as Markdown for a comment on a pull request. Content is escaped, so that it can’t become
 * Markdown.
 */
import { join, relative, sep } from 'node:path';
import type { Content } from '#entries/read-content.ts';
import type { Messages } from '#messages/message-types.ts';
import { splitByCause } from '#preflight/diagnostics/causes.ts';
import { getGuideLink, type ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { escapeInvisible } from './code-frame.ts';
import { formatSummary, splitBySeverity } from './counts.ts';
import { explainFollowing, getSuggestionLead } from './leads.ts';
import { countBackticks, escapeText, renderCode } from './markdown-text.ts';

/** GitHub’s limit is 65,536 characters; the rest is for the text around the diagnostics. */
const MOST_CHARACTERS = 60_000;

/** Longer messages and corrections are cut: they can contain whatever an editor wrote. */
const MOST_OF_ONE = 1000;

/** The length of a file heading without the name. */
const HEADING = 20;

/**
 * Formats a comment: the numbers of diagnostics and files, then the files with their diagnostics, those with errors
 * first. States how many did not fit. `project` is its URL; links to the guide begin with it.
 */
export function formatMarkdownReport(
  content: Content,
  diagnostics: readonly ToldDiagnostic[],
  messages: Messages,
  project?: string,
): string {
  const { causes, following } = splitByCause(diagnostics);
  const { errors, warnings } = splitBySeverity(causes);
  const addFollowing = (diagnostic: ToldDiagnostic) => {
    const consequences = explainFollowing(diagnostic, following, messages);
    return consequences === undefined
      ? diagnostic
      : { ...diagnostic, message: `${diagnostic.message} ${consequences}` };
  };
  const told = [...errors, ...warnings].map(addFollowing);
  const { items, left } = takeWhatFits(told, content.dir, messages, project);
  const files = Map.groupBy(items, ({ file }) => file);
  return [
    `### ${errors.length > 0 ? messages.report.hasErrors : messages.report.hasNoErrors}`,
    formatSummary(content, diagnostics, messages),
    ...[...files].flatMap(([file, items]) => [`#### ${file}`, items.map(({ text }) => text).join('\n')]),
    ...(left.length > 0 ? [formatRest(left, messages)] : []),
  ].join('\n\n');
}

/** A diagnostic as a list item; the file name is code. */
interface Item {
  file: string;
  text: string;
}

/** Takes items as long as they fit: errors before warnings, so that no warning displaces an error. */
function takeWhatFits(
  diagnostics: readonly ToldDiagnostic[],
  dir: string,
  messages: Messages,
  project: string | undefined,
) {
  const items: Item[] = [];
  const left: ToldDiagnostic[] = [];
  const files = new Set<string>();
  let room = MOST_CHARACTERS;
  for (const diagnostic of diagnostics) {
    const item = createItem(diagnostic, dir, messages, project);
    const length = item.text.length + (files.has(item.file) ? 1 : item.file.length + HEADING);
    if (left.length > 0 || length > room) {
      left.push(diagnostic);
      continue;
    }
    room -= length;
    files.add(item.file);
    items.push(item);
  }
  return { items, left };
}

function createItem(
  diagnostic: ToldDiagnostic,
  dir: string,
  messages: Messages,
  project: string | undefined,
): Item {
  const { line, severity, code, message, suggestion } = diagnostic;
  const guide = project === undefined ? getGuideLink(code) : `${project}/blob/HEAD/${getGuideLink(code)}`;
  const { report } = messages;
  const text = `- ${report.inLine(report.marks[severity], line)}, [${renderCode(code)}](${guide}): ${escapeText(shorten(message))}`;
  return {
    file: renderCode(shorten(relative('.', join(dir, diagnostic.file)).replaceAll(sep, '/'))),
    text:
      suggestion === ''
        ? text
        : `${text} ${escapeText(getSuggestionLead(diagnostic, messages))}\n${formatBlock(shorten(suggestion))}`,
  };
}

function formatRest(left: readonly ToldDiagnostic[], { report }: Messages): string {
  const { errors, warnings } = splitBySeverity(left);
  return report.noRoom(errors.length, warnings.length, new Set(left.map(({ file }) => file)).size);
}

/** Don’t cut a surrogate pair. */
const shorten = (text: string) =>
  text.length <= MOST_OF_ONE ? text : `${text.slice(0, MOST_OF_ONE).toWellFormed().replace(/�$/, '')}…`;

/** Formats a code block inside a list item. */
function formatBlock(text: string): string {
  const fence = '`'.repeat(Math.max(3, countBackticks(text) + 1));
  return [fence, ...escapeInvisible(text).split('\n'), fence].map((line) => `  ${line}`.trimEnd()).join('\n');
}
