import type { Message } from '#messages/message.ts';

/**
 * The codes for bodies and pictures, with their severity. An error stops the check and the rendering. A warning stops
 * nothing: for CommonMark, every text is valid.
 */
export const BODY_SEVERITIES = {
  // pictures
  'picture-missing': 'error',
  'picture-case': 'error',
  'picture-damaged': 'error',
  'picture-format': 'error',
  'picture-bytes': 'error',
  'picture-pixels': 'error',
  'picture-unsupported': 'error',
  'picture-svg': 'error',
  'picture-alt': 'error',
  'picture-alt-name': 'error',
  'picture-credit': 'warning',
  'picture-outside': 'error',
  'picture-remote': 'error',
  'picture-title': 'error',
  // links
  'link-broken': 'error',
  'link-moved': 'warning',
  'link-anchor': 'error',
  'link-relative': 'error',
  'link-scheme': 'error',
  'link-characters': 'error',
  'link-incomplete': 'error',
  'link-empty': 'error',
  'link-http': 'warning',
  'link-words': 'warning',
  'link-unfinished': 'error',
  'link-undefined': 'warning',
  'definition-unused': 'warning',
  // text
  'raw-html': 'error',
  'html-comment': 'error',
  'character-escaped': 'error',
  'heading-first-level': 'error',
  'heading-empty': 'error',
  'heading-order': 'warning',
  'heading-space': 'error',
  'heading-dashes': 'error',
  'nesting-deep': 'error',
  'list-number': 'warning',
  'table-cells': 'error',
  'table-head': 'error',
  'text-lost': 'error',
  'bold-unclosed': 'error',
  'emphasis-unclosed': 'warning',
  'code-unclosed': 'warning',
  'code-title': 'warning',
  'date-weekday': 'warning',
  'foreign-mark': 'error',
  // blocks
  'directive-attribute': 'error',
  'directive-content': 'error',
  'directive-place': 'error',
  'directive-unknown': 'error',
  'mdx-code': 'error',
  // the check itself
  internal: 'error',
} as const;

export type BodyDiagnosticCode = keyof typeof BODY_SEVERITIES;

/** A diagnostic for a body, before it is told in a language. */
export interface BodyDiagnostic<Text = Message> {
  /** Line of the file, and column in UTF-16 code units; both from 1. */
  line: number;
  column: number;
  code: BodyDiagnosticCode;
  severity: 'error' | 'warning';
  message: Text;
  /** What to write instead; a message if it is a sample with words in it. */
  suggestion?: Text | string;
  /** The text of the file that the suggestion replaces whole, at the place or soon after it. */
  replaces?: string;
}

/** A diagnostic without its place in the file. */
export interface DiagnosticText<Suggestion = Message | string> {
  code: BodyDiagnosticCode;
  message: Message;
  suggestion?: Suggestion | undefined;
  /** The text of the body that the suggestion replaces whole, at the place or soon after it. */
  replaces?: string | undefined;
}

/** A place in the body; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Collects diagnostics, and converts lines of the body to lines of the file. */
export class DiagnosticList {
  readonly diagnostics: BodyDiagnostic[] = [];
  readonly #linesBefore: number;

  /** `firstLine` is the line of the file on which the body begins, from 1. */
  constructor(firstLine: number) {
    this.#linesBefore = firstLine - 1;
  }

  add(place: Place, { code, message, suggestion, replaces }: DiagnosticText): void {
    const diagnostic: BodyDiagnostic = {
      ...this.toFilePlace(place),
      code,
      severity: BODY_SEVERITIES[code],
      message,
    };
    if (suggestion !== undefined) diagnostic.suggestion = suggestion;
    if (suggestion !== undefined && replaces !== undefined) diagnostic.replaces = replaces;
    this.diagnostics.push(diagnostic);
  }

  /** True if there is a diagnostic with this code. */
  has(code: BodyDiagnosticCode): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.code === code);
  }

  /** Converts a place in the body to a place in the file. */
  toFilePlace(place: Place): Place {
    return { line: place.line + this.#linesBefore, column: place.column };
  }

  /** In the order of the text. */
  sort(): BodyDiagnostic[] {
    return this.diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
  }
}
