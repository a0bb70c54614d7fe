/** What an editor is told about a body. */
export interface BodyIssue {
  /** Line of the file, from 1, and column in UTF-16 code units, from 1. */
  line: number;
  column: number;
  code: BodyIssueCode;
  /** An error stops the check and the rendering; a warning stops nothing. */
  severity: 'error' | 'warning';
  message: string;
  /** What to write instead. */
  suggestion?: string;
}

export type BodyIssueCode =
  | 'directive-attribute'
  | 'directive-content'
  | 'directive-place'
  | 'directive-unknown'
  | 'heading-empty'
  | 'heading-first-level'
  | 'heading-order'
  | 'link-http'
  | 'link-relative'
  | 'link-scheme'
  | 'link-text'
  | 'list-number'
  | 'mdx-code'
  | 'picture-alt'
  | 'picture-remote'
  | 'picture-title'
  | 'raw-html'
  | 'table-cells'
  | 'text-lost';

/** An issue before it knows its place in the file. */
export interface Finding {
  code: BodyIssueCode;
  message: string;
  suggestion?: string | undefined;
  severity?: 'warning';
}

/** A place in the body, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Collects issues, and counts lines from the file's first. */
export class IssueList {
  readonly issues: BodyIssue[] = [];
  readonly #linesBefore: number;

  /** `firstLine` is the line of the file on which the body begins, from 1. */
  constructor(firstLine: number) {
    this.#linesBefore = firstLine - 1;
  }

  add(place: Place, finding: Finding): void {
    const { code, message, suggestion, severity = 'error' } = finding;
    const issue: BodyIssue = { ...this.toFilePlace(place), code, severity, message };
    if (suggestion !== undefined) issue.suggestion = suggestion;
    this.issues.push(issue);
  }

  /** A place in the body as a place in the file. */
  toFilePlace(place: Place): Place {
    return { line: place.line + this.#linesBefore, column: place.column };
  }

  /** In the order of the text. */
  sort(): BodyIssue[] {
    return this.issues.sort((a, b) => a.line - b.line || a.column - b.column);
  }
}
