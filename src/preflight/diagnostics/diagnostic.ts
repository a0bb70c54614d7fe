/** The codes of diagnostics and their severities. */

import { BODY_SEVERITIES } from '#markdown/syntax/diagnostics.ts';
import { type Message, tell } from '#messages/message.ts';
import type { Messages } from '#messages/message-types.ts';
import type { TextEdit } from '#text/text-edit.ts';

/**
 * Every code with its severity: an error stops the build, a warning does not. The editors’ guide,
 * `content/README.md`, has a section for each. Codes of bodies come from `markdown/`, because rendering uses them
 * too.
 */
export const SEVERITIES = {
  // bytes and files
  'file-encoding': 'error',
  'file-binary': 'error',
  'file-empty': 'error',
  'file-large': 'error',
  'body-missing': 'error',
  'file-ending': 'error',
  'file-name': 'error',
  'file-folder': 'error',
  'file-foreign': 'error',
  'file-format': 'error',
  'file-link': 'error',
  'file-unreadable': 'error',
  'address-taken': 'error',
  'address-lost': 'error',
  'address-list': 'error',
  'address-withheld': 'warning',
  'people-list': 'error',
  'latin-list': 'error',
  'redirect-taken': 'error',
  'redirect-twice': 'error',
  'character-compatibility': 'warning',
  'character-control': 'error',
  'character-decomposed': 'warning',
  'character-direction': 'error',
  'character-invisible': 'error',
  'character-lost': 'error',
  'merge-unfinished': 'error',
  // the lines of dashes, and YAML
  'front-matter-missing': 'error',
  'front-matter-unclosed': 'error',
  'front-matter-dashes': 'error',
  'front-matter-toml': 'error',
  'yaml-tab': 'error',
  'yaml-dash': 'error',
  'yaml-name': 'error',
  'yaml-prose': 'error',
  'yaml-indent': 'error',
  'yaml-colon': 'error',
  'yaml-start': 'error',
  'yaml-remark': 'error',
  'yaml-quote': 'error',
  'yaml-smart-quote': 'error',
  'yaml-bracket': 'error',
  'yaml-duplicate': 'error',
  'yaml-documents': 'error',
  'yaml-anchor': 'error',
  'yaml-tag': 'error',
  'yaml-unreadable': 'error',
  // fields
  'field-unknown': 'error',
  'field-foreign': 'error',
  'field-missing': 'error',
  'field-empty': 'error',
  'field-type': 'error',
  'field-value': 'error',
  'country-code': 'error',
  'text-too-long': 'error',
  // dates and times
  'date-invalid': 'error',
  'date-impossible': 'error',
  'date-notation': 'error',
  'date-ambiguous': 'error',
  'date-order': 'error',
  'date-twice': 'error',
  'date-deadline': 'error',
  'date-series': 'error',
  'date-far': 'warning',
  'time-invalid': 'error',
  'time-offset': 'error',
  'time-skipped': 'error',
  'time-doubled': 'warning',
  'zone-missing': 'error',
  'zone-unknown': 'error',
  'status-missing': 'error',
  // references
  'reference-unknown': 'error',
  'reference-collection': 'error',
  'reference-case': 'error',
  'reference-self': 'error',
  'reference-circle': 'error',
  'item-twice': 'error',
  'reference-draft': 'warning',
  'topic-unknown': 'error',
  'topic-list': 'error',
  'topic-language': 'warning',
  // figures
  'figure-number': 'error',
  'figure-negative': 'error',
  'figure-percent': 'error',
  'figure-part': 'error',
  'figure-unknown': 'error',
  'figure-source': 'error',
  'grant-funder': 'error',
  'grant-sum': 'error',
  'figure-label': 'error',
  // translations
  'translation-original': 'error',
  'translation-fact': 'error',
  'translation-extra': 'error',
  'translation-list': 'error',
  'translation-version': 'error',
  'translation-stale': 'warning',
  // pictures, links and text
  ...BODY_SEVERITIES,
} as const;

export type DiagnosticCode = keyof typeof SEVERITIES;

/** A correction of a file: the one of its diagnostic, or another one, below the content folder. */
export interface FileEdit extends TextEdit {
  file?: string;
}

/** One diagnostic, before it is told in a language. */
export interface Diagnostic<Text = Message> {
  /** Path below the content folder, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** The path of the field, `roles[2].who`; empty for the whole file and for the body. */
  field: string;
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  /** What is wrong, in plain words. */
  message: Text;
  /**
   * With an edit, the whole lines that it makes, ready to paste. Without one, a sample, or the name of a file. Empty if
   * there is no single answer.
   */
  suggestion: Text | string;
  /** A correction that a program can apply. */
  edit?: FileEdit;
  /** The error from which this one follows. It goes away with that one. */
  causedBy?: Cause;
}

/** A diagnostic in the words of a language: what `check --format json` prints. */
export type ToldDiagnostic = Diagnostic<string>;

/** A diagnostic in the words of a language. */
export function tellDiagnostic(
  { message, suggestion, ...rest }: Diagnostic,
  messages: Messages,
): ToldDiagnostic {
  const { file, line, column, field, code, severity, ...more } = rest;
  return {
    ...{ file, line, column, field, code, severity },
    message: tell(message, messages),
    suggestion: typeof suggestion === 'string' ? suggestion : tell(suggestion, messages),
    ...more,
  };
}

/** A diagnostic that others follow from. */
export type Cause = Pick<Diagnostic, 'file' | 'line' | 'code'>;

/** The section of the guide for a code. */
export const getGuideLink = (code: DiagnosticCode) => `content/README.md#${code}`;

/** Where a diagnostic is. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  field?: string;
}

/** Creates a diagnostic with the severity of its code. */
export function createDiagnostic(
  place: Place,
  code: DiagnosticCode,
  message: Message,
  suggestion: Message | string = '',
  edit?: FileEdit,
): Diagnostic {
  const diagnostic: Diagnostic = {
    file: place.file,
    line: place.line ?? 1,
    column: place.column ?? 1,
    field: place.field ?? '',
    code,
    severity: SEVERITIES[code],
    message,
    suggestion,
  };
  if (edit) diagnostic.edit = edit;
  return diagnostic;
}

/** `['roles', 2, 'who']` → `roles[2].who`. */
export function formatFieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}
