/** How issues are printed: for people, for programs, for a pull request. */
import { styleText } from 'node:util';
import type { Content } from '#entries/read-content.ts';
import type { Diagnostic } from '#preflight/diagnostics/issue.ts';
import { formatAnnotations } from './github-annotations.ts';
import { formatMarkdownReport } from './markdown-report.ts';
import { formatTextReport } from './text-report.ts';

export const REPORT_FORMATS = ['text', 'json', 'github', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  /** Escape codes in the text: for a terminal alone, see `isColored`. */
  color?: boolean;
  /** Every warning in the text with its line; else many of one kind are counted. */
  all?: boolean;
  /** Where the project stands on the web, for the links of the Markdown; left out, they are relative. */
  project?: string | undefined;
}

/** Issues, in the order in which `checkContent` gives them, as a report. */
export function formatReport(
  content: Content,
  issues: readonly Diagnostic[],
  format: ReportFormat,
  options: ReportOptions = {},
): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ entries: content.entries.length, issues }, null, 2);
    case 'github':
      return formatAnnotations(content, issues);
    case 'markdown':
      return formatMarkdownReport(content, issues, options.project);
    case 'text':
      return formatTextReport(content, issues, options);
  }
}

/** True where colours can be shown: on a terminal, unless NO_COLOR or FORCE_COLOR says otherwise. */
export function isColored(stream: NodeJS.WritableStream): boolean {
  // Node knows terminals, and the variables that people set for all programs.
  return styleText('red', '', { stream }) !== '';
}
