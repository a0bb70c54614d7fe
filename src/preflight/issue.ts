/** What an editor is told. */

/** The codes of the preflight's own; a body's come from `markdown/`, and a picture's are those of the body. */
export const SEVERITIES = {
  'file-encoding': 'error',
  'file-empty': 'error',
  'file-folder': 'error',
  'file-name': 'error',
  'file-format': 'error',
  'file-ending': 'error',
  'address-taken': 'error',
  'front-matter-missing': 'error',
  'front-matter-unclosed': 'error',
  yaml: 'error',
  'field-unknown': 'error',
  'field-missing': 'error',
  'field-empty': 'error',
  'field-type': 'error',
  'field-value': 'error',
  'text-too-long': 'error',
  'date-invalid': 'error',
  'date-order': 'error',
  'date-twice': 'error',
  'zone-missing': 'error',
  'reference-broken': 'error',
  'reference-circle': 'error',
  'topic-unknown': 'error',
  'figure-unknown': 'error',
  'figure-part': 'error',
  'figure-label': 'error',
  'picture-missing': 'error',
  'picture-remote': 'error',
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

/** What a suggestion is, where it is not to be written in the place of what stands there. */
const LEADS: Record<string, string> = {
  'field-missing': 'Add this line:',
  'zone-missing': 'Add this line:',
  'front-matter-missing': 'Add this:',
  'front-matter-unclosed': 'Add this line:',
  'file-ending': 'Name it:',
  'file-folder': 'Put it here:',
  'file-format': 'Name it:',
  'file-name': 'Name it:',
};

/** The words before a suggestion. */
export const toLead = (code: string) => LEADS[code] ?? 'Write instead:';

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
