/** How issues are printed: for people, for programs, for a pull request. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { styleText } from 'node:util';
import type { Content } from '#entries/content.ts';
import { type Issue, toLead } from './issue.ts';

export type ReportFormat = 'text' | 'json' | 'github';

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Issues as text. `color` switches escape codes on: for a terminal alone. */
export function formatReport(
  content: Content,
  issues: readonly Issue[],
  format: ReportFormat,
  color = false,
): string {
  if (format === 'json') return JSON.stringify({ entries: content.entries.length, issues }, null, 2);
  if (format === 'github') return issues.map((issue) => toAnnotation(issue, content.dir)).join('\n');
  const paint: Paint = color
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_, text) => text;
  return toText(content, issues, paint);
}

function toText(content: Content, issues: readonly Issue[], paint: Paint): string {
  const files = new Map<string, Issue[]>();
  for (const issue of issues) files.set(issue.file, [...(files.get(issue.file) ?? []), issue]);
  const blocks = [...files].map(([file, own]) => {
    const lines = readLines(content.dir, file);
    return own.map((issue) => toBlock(issue, lines, paint)).join('\n');
  });
  return [...blocks, toSummary(content, issues, files.size, paint)].join('\n');
}

function toBlock(issue: Issue, lines: readonly string[], paint: Paint): string {
  const { file, line, column, severity, message, suggestion, code } = issue;
  const mark = severity === 'error' ? paint('red', 'error') : paint('yellow', 'warning');
  const source = lines[line - 1];
  // The mark stands under the place; tabs are kept, so that it stands there in every terminal.
  const indent = source?.slice(0, column - 1).replace(/[^\t]/g, ' ') ?? '';
  return [
    `${paint('bold', `${file}:${line}:${column}`)}  ${mark}  ${code}`,
    ...(source?.trim() ? [`  | ${source}`, `  | ${indent}${paint('red', '^')}`] : []),
    `  ${message}`,
    ...(suggestion
      ? [`  ${toLead(code)}`, ...suggestion.split('\n').map((text) => paint('green', `    ${text}`))]
      : []),
    '',
  ].join('\n');
}

function toSummary(content: Content, issues: readonly Issue[], files: number, paint: Paint): string {
  const entries = content.entries.length;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const warned = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  if (errors === 0)
    return paint('green', `${count(entries, 'entry', 'entries')} checked: no errors${warned}.`);
  return paint(
    'red',
    `${count(errors, 'error')}${warned} in ${count(files, 'file')}; ${count(entries, 'entry', 'entries')} checked.`,
  );
}

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** A workflow command of GitHub Actions: an annotation on the line of a pull request, by the path from here. */
function toAnnotation(issue: Issue, dir: string): string {
  const { line, column, severity, code, message, suggestion } = issue;
  const file = relative('.', join(dir, issue.file)).replaceAll(sep, '/');
  const text = suggestion ? `${message}\n${toLead(code)} ${suggestion}` : message;
  const encode = (value: string) =>
    value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (value: string) => encode(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${encode(text)}`;
}

function readLines(dir: string, file: string): string[] {
  try {
    return readFileSync(join(dir, file), 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
