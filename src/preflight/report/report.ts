/** Formats diagnostics: for people, for programs, for a pull request. */
import { styleText } from 'node:util';
import type { Content } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { formatAnnotations } from './github-annotations.ts';
import { formatMarkdownReport } from './markdown-report.ts';
import { formatTextReport } from './text-report.ts';

export const REPORT_FORMATS = ['text', 'json', 'github', 'markdown'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

interface ReportOptions {
  /** The language of the report; that of the diagnostics. Default: English. */
  messages?: Messages;
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
  diagnostics: readonly ToldDiagnostic[],
  format: ReportFormat,
  { messages = english, ...options }: ReportOptions = {},
): string {
  switch (format) {
    case 'json':
      return JSON.stringify(
        { language: messages.language, entries: content.entries.length, issues: diagnostics },
        null,
        2,
      );
    case 'github':
      return formatAnnotations(content, diagnostics, messages);
    case 'markdown':
      return formatMarkdownReport(content, diagnostics, messages, options.project);
    case 'text':
      return formatTextReport(content, diagnostics, messages, options);
  }
}

/** True if the stream supports colours: a terminal, unless NO_COLOR or FORCE_COLOR decides. */
export function isColored(stream: NodeJS.WritableStream): boolean {
  // Node checks the terminal and the standard variables.
  return styleText('red', '', { stream }) !== '';
}
