/** The codes of diagnostics and their severities. */
import { BODY_SEVERITIES } from '#markdown/syntax/diagnostics.ts';
import { isInsertion, type TextEdit } from '#text/text-edit.ts';

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
  // figures
  'figure-number': 'error',
  'figure-negative': 'error',
  'figure-percent': 'error',
  'figure-part': 'error',
  'figure-unknown': 'error',
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

/** One diagnostic, in the form that `check --format json` prints. */
export interface Diagnostic {
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
  message: string;
  /**
   * With an edit, the whole lines that it makes, ready to paste. Without one, a sample, or the name of a file. Empty if
   * there is no single answer.
   */
  suggestion: string;
  /** A correction that a program can apply. */
  edit?: FileEdit;
  /** The error from which this one follows. It goes away with that one. */
  causedBy?: Cause;
}

/** A diagnostic that others follow from. */
export type Cause = Pick<Diagnostic, 'file' | 'line' | 'code'>;

/** The words before a suggestion that no edit makes. */
const LEADS: Partial<Record<DiagnosticCode, string>> = {
  'address-lost': 'Write in that file:',
  'field-missing': 'Add a line like this:',
  'front-matter-missing': 'Begin with:',
  // Whether it does, nobody knows who has not opened it.
  'link-http': 'If that page exists, write instead:',
  'status-missing': 'Add a line like this:',
  'zone-missing': 'Add a line like this:',
  'file-ending': 'Name it:',
  'file-folder': 'Put it here:',
  'file-foreign': 'Name it:',
  'file-format': 'Name it:',
  'file-name': 'Name it:',
  'translation-original': 'Name it:',
  'translation-stale': 'When that is done:',
};

/** The words before a suggestion. */
export function getSuggestionLead({ code, edit }: Pick<Diagnostic, 'code' | 'edit'>): string {
  if (!edit) return LEADS[code] ?? 'For example:';
  if (edit.file !== undefined) {
    return isInsertion(edit)
      ? `Add in that file, below line ${edit.line - 1}:`
      : `Write in that file, in line ${edit.line}:`;
  }
  if (!isInsertion(edit)) return 'Write instead:';
  return edit.line === 1 ? 'Add above line 1:' : `Add below line ${edit.line - 1}:`;
}

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
  message: string,
  suggestion = '',
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
