/** What an editor is told. */

/** The codes of the preflight's own; a body's come from `markdown/`. */
export const SEVERITIES = {
  'file-encoding': 'error',
  'file-empty': 'error',
  'file-folder': 'error',
  'file-name': 'error',
  'file-format': 'error',
  'address-taken': 'error',
  'front-matter-missing': 'error',
  yaml: 'error',
  'field-unknown': 'error',
  'field-missing': 'error',
  'field-empty': 'error',
  'field-type': 'error',
  'field-value': 'error',
  'text-too-long': 'error',
  'date-invalid': 'error',
  'date-order': 'error',
  'zone-missing': 'error',
  'reference-broken': 'error',
  'reference-circle': 'error',
  'topic-unknown': 'error',
  'figure-unknown': 'error',
  'picture-missing': 'error',
  'link-broken': 'error',
  topics: 'error',
} as const;

export type IssueCode = keyof typeof SEVERITIES;

/** One thing that is wrong, in the form that `check --format json` prints. */
export interface Issue {
  /** Below the content folder, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** The field's path, `roles[2].who`; empty for the file as a whole and for the body. */
  field: string;
  code: string;
  severity: 'error' | 'warning';
  /** What is wrong, in plain words. */
  message: string;
  /** What to write instead, ready to paste; empty where there is no one answer. */
  suggestion: string;
}

interface Place {
  file: string;
  line?: number;
  column?: number;
  field?: string;
}

/** An issue of the preflight's own; its severity comes with its code. */
export function toIssue(place: Place, code: IssueCode, message: string, suggestion = ''): Issue {
  return {
    file: place.file,
    line: place.line ?? 1,
    column: place.column ?? 1,
    field: place.field ?? '',
    code,
    severity: SEVERITIES[code],
    message,
    suggestion,
  };
}

/** `['roles', 2, 'who']` → `roles[2].who`. */
export function toFieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}
