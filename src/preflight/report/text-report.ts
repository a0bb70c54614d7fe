/** Formats diagnostics for people: errors in full, and not hidden by many warnings. */
import { styleText } from 'node:util';
import { readContentFile } from '#entries/content-file.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import type { Content } from '#entries/read-content.ts';
import type { Messages } from '#messages/message-types.ts';
import { splitByCause } from '#preflight/diagnostics/causes.ts';
import { getGuideLink, type ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { isInsertion, type TextEdit } from '#text/text-edit.ts';
import { createExcerpt, escapeInvisible } from './code-frame.ts';
import { formatSummary, splitBySeverity } from './counts.ts';
import { explainFollowing, getSuggestionLead } from './leads.ts';

export interface TextOptions {
  /** Use colours. */
  color?: boolean;
  /** List every warning in full. */
  all?: boolean;
  /** Files that their editor has changed, below the content folder: they come first, and others only in short. */
  changed?: ReadonlySet<string> | undefined;
}

/** How many warnings of one code are shown in full. */
const MOST_OF_A_CODE = 5;

const ALL = 'npm run check -- --all';

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/**
 * Formats diagnostics as text. Errors are in full, in the order of files; those that follow from others are counted
 * below these. With errors, warnings take one line for each code; without errors, the first few of each code are in
 * full. Of a working copy with changes, the files that changed are told in full, and all others in one line.
 */
export function formatTextReport(
  content: Content,
  diagnostics: readonly ToldDiagnostic[],
  messages: Messages,
  { color = false, all = false, changed }: TextOptions = {},
): string {
  const paint: Paint = color
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
  const { causes, following } = splitByCause(diagnostics);
  const { mine, others } = all ? { mine: causes, others: [] } : splitByChange(causes, changed);
  const { errors, warnings } = splitBySeverity(mine);
  const hasChanged = !all && changed !== undefined && changed.size > 0;
  const isShort = errors.length > 0 && !all && !hasChanged;
  const shown = isShort ? [] : all || hasChanged ? warnings : listFirst(warnings);
  const linesOf = createReader(content);
  const summary = formatSummary(content, diagnostics, messages);
  const format = (diagnostic: ToldDiagnostic) =>
    formatBlock(diagnostic, {
      lines: linesOf(diagnostic.file),
      consequences: explainFollowing(diagnostic, following, messages),
      messages,
      paint,
    });
  return [
    ...[...errors, ...shown].map(format),
    ...(isShort ? listWarnings(warnings, messages, paint) : countOthers(warnings, shown, messages)),
    ...(others.length > 0 ? [formatOthers(others, messages), ''] : []),
    paint(diagnostics.some(({ severity }) => severity === 'error') ? 'red' : 'green', summary),
  ].join('\n');
}

/** Diagnostics of changed files, and all others. An error elsewhere stands in full where no changed file has one. */
function splitByChange(
  diagnostics: readonly ToldDiagnostic[],
  changed: ReadonlySet<string> | undefined,
): { mine: ToldDiagnostic[]; others: ToldDiagnostic[] } {
  if (!changed || changed.size === 0) return { mine: [...diagnostics], others: [] };
  const isMine = ({ file }: ToldDiagnostic) => changed.has(file);
  const isError = ({ severity }: ToldDiagnostic) => severity === 'error';
  const hasErrors = diagnostics.some((diagnostic) => isMine(diagnostic) && isError(diagnostic));
  const isInFull = (diagnostic: ToldDiagnostic) => isMine(diagnostic) || (!hasErrors && isError(diagnostic));
  return {
    mine: diagnostics.filter(isInFull),
    others: diagnostics.filter((diagnostic) => !isInFull(diagnostic)),
  };
}

/** "1 error and 8 warnings in files that have not changed: npm run check -- --all" */
function formatOthers(others: readonly ToldDiagnostic[], { report }: Messages): string {
  const { errors, warnings } = splitBySeverity(others);
  return report.unchanged(errors.length, warnings.length, ALL);
}

const groupByCode = (diagnostics: readonly ToldDiagnostic[]) => Map.groupBy(diagnostics, ({ code }) => code);

/** The first few of each code, in the given order. */
function listFirst(warnings: readonly ToldDiagnostic[]): ToldDiagnostic[] {
  const first = new Set(
    [...groupByCode(warnings).values()].flatMap((group) => group.slice(0, MOST_OF_A_CODE)),
  );
  return warnings.filter((warning) => first.has(warning));
}

interface BlockParts {
  lines: readonly string[];
  consequences: string | undefined;
  messages: Messages;
  paint: Paint;
}

function formatBlock(
  diagnostic: ToldDiagnostic,
  { lines, consequences, messages, paint }: BlockParts,
): string {
  const { line, column, severity, message, suggestion, code } = diagnostic;
  const mark = paint(severity === 'error' ? 'red' : 'yellow', messages.report.severity[severity]);
  const source = lines[line - 1];
  const { text, indent } = createExcerpt(source ?? '', column);
  return [
    `${paint('bold', formatPlace(diagnostic))}  ${mark}`,
    ...(source?.trim() ? [`  | ${text}`, `  | ${indent}${paint('red', '^')}`] : []),
    ...escapeInvisible(message)
      .split('\n')
      .map((text) => `  ${text}`),
    ...(suggestion ? listAdvice(diagnostic, messages, paint) : []),
    ...(consequences === undefined ? [] : [`  ${consequences}`]),
    `  ${paint('dim', messages.report.more(getGuideLink(code)))}`,
    '',
  ].join('\n');
}

const formatPlace = ({ file, line, column }: ToldDiagnostic) => `${escapeInvisible(file)}:${line}:${column}`;

/** Of a longer line that is corrected, only the corrected part is shown. */
const LONG_LINE = 240;

function listAdvice(diagnostic: ToldDiagnostic, messages: Messages, paint: Paint): string[] {
  const { suggestion, edit } = diagnostic;
  const lead = getSuggestionLead(diagnostic, messages);
  const isLong = edit && !isInsertion(edit) && !suggestion.includes('\n') && suggestion.length > LONG_LINE;
  const text = isLong ? createExcerpt(suggestion, findChange(edit)).text : escapeInvisible(suggestion);
  return [
    `  ${isLong ? messages.report.inPart(lead) : lead}`,
    ...text.split('\n').map((line) => paint('green', `    ${line}`)),
  ];
}

/** The column where an edit changes something: it can replace a whole line. */
function findChange({ column, old, new: changed }: TextEdit): number {
  const same = old.split('').findIndex((letter, at) => letter !== changed[at]);
  return column + (same === -1 ? 0 : same);
}

/** One line for each code: the first warning, and how many more there are. */
function listWarnings(warnings: readonly ToldDiagnostic[], { report }: Messages, paint: Paint): string[] {
  if (warnings.length === 0) return [];
  const lines = [...groupByCode(warnings)].flatMap(([code, [first, ...rest]]) => {
    if (!first) return [];
    const more = rest.length > 0 ? ` ${report.andMore(rest.length)}` : '';
    const message = escapeInvisible(first.message).replaceAll('\n', ' ');
    return [`  ${formatPlace(first)}  ${message}${more}  ${paint('yellow', code)}`];
  });
  return [report.warningsBesides(warnings.length), ...lines, `  ${report.inFull(ALL)}`, ''];
}

/** Counts the warnings that are not shown, by code. */
function countOthers(
  warnings: readonly ToldDiagnostic[],
  shown: readonly ToldDiagnostic[],
  { report }: Messages,
): string[] {
  const shownOf = groupByCode(shown);
  const lines = [...groupByCode(warnings)].flatMap(([code, group]) => {
    const hidden = group.length - (shownOf.get(code)?.length ?? 0);
    return hidden > 0 ? [report.moreOf(hidden, code)] : [];
  });
  return lines.length > 0 ? [...lines, report.allOfThem(ALL), ''] : [];
}

/** The lines of a file, from the content or else from the disk. */
function createReader(content: Content): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const { entries, pages, translations } = content;
  // Only those of files with diagnostics are split.
  const findEntry = (file: string) =>
    [entries, pages, translations].flatMap((list) => list.find((entry) => entry.file === file) ?? [])[0];
  return (file) => {
    const lines = known.get(file) ?? findEntry(file)?.lines ?? readLines(content.dir, file);
    known.set(file, lines);
    return lines;
  };
}

/** The lines of a file that is not an entry. Empty if it can’t be read. */
function readLines(dir: string, file: string): string[] {
  const bytes = readContentFile(dir, file, MAX_BYTES);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes).split(/\r?\n/) : [];
}
