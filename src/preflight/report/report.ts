/** Formats diagnostics: for people, for programs, for a pull request. */
import { styleText } from 'node:util';
import type { Content } from '#entries/read-content.ts';
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { formatAnnotations } from './github-annotations.ts';
import { formatMarkdownReport } from './markdown-report.ts';
import { formatTextReport } from './text-report.ts';

export const REPORT_FORMATS = ['text', 'json', 'github', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

interface ReportOptions {
  /** Use colours; see `isColored`. */
  color?: boolean;
  /** List every warning with its line; otherwise count those of one kind. */
  all?: boolean;
  /** Files that changed in the working copy, below the content folder. Unknown if undefined. */
  changed?: ReadonlySet<string> | undefined;
  /** The project’s URL, for links in Markdown; without it, links are relative. */
  project?: string | undefined;
}

/** Formats diagnostics, which must be in the order of `checkContent`. */
export function formatReport(
  content: Content,
  diagnostics: readonly Diagnostic[],
  format: ReportFormat,
  options: ReportOptions = {},
): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ entries: content.entries.length, issues: diagnostics }, null, 2);
    case 'github':
      return formatAnnotations(content, diagnostics);
    case 'markdown':
      return formatMarkdownReport(content, diagnostics, options.project);
    case 'text':
      return formatTextReport(content, diagnostics, options);
  }
}

/** True if the stream supports colours: a terminal, unless NO_COLOR or FORCE_COLOR decides. */
export function isColored(stream: NodeJS.WritableStream): boolean {
  // Node checks the terminal and the standard variables.
  return styleText('red', '', { stream }) !== '';
}
