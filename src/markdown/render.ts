/** The project's one way from Markdown to HTML. */
import { arrange } from '#markdown/html/arrange.ts';
import { type Segment, splitIntoSegments } from '#markdown/html/segments.ts';
import type { RootNode } from '#markdown/html/tree.ts';
import type { Heading } from '#markdown/syntax/headings.ts';
import type { BodyDiagnostic } from '#markdown/syntax/issues.ts';
import { parseToHast } from '#markdown/syntax/satteri.ts';
import { inspectBody } from './inspect.ts';

export interface RenderOptions {
  /** Gives the address that the page writes for the one that the body writes: `createLinkResolver` makes one. */
  resolveLink?: (href: string) => string;
  /** The line of the file on which the body begins, from 1, for messages. */
  firstLine?: number;
  /** The file below the content folder, for messages and for what lies outside that folder. */
  file?: string;
}

export interface Rendered {
  segments: Segment[];
  headings: Heading[];
}

/**
 * Renders a body of Markdown (front matter cut). Throws on everything that `checkBody` calls an error, so that
 * nothing of what was written is dropped or changed in silence.
 */
export function renderMarkdown(source: string, options: RenderOptions = {}): Rendered {
  const { resolveLink = (href) => href, firstLine = 1, file } = options;
  const { issues, fenced } = inspectBody(source, { firstLine, file });
  assertSound(issues, file);
  const root = parseToHast(fenced.source) as unknown as RootNode;
  const { nodes, headings } = arrange(root.children, { resolveLink, fenced });
  return { segments: splitIntoSegments(nodes), headings };
}

/** Throws the first error of a body, with its place. */
export function assertSound(issues: readonly BodyDiagnostic[], file = 'body'): void {
  const error = issues.find(({ severity }) => severity === 'error');
  if (!error) return;
  const advice = error.suggestion === undefined ? '' : ` Write: ${error.suggestion}`;
  throw new Error(`${file}:${error.line}:${error.column}: ${error.message}${advice}`);
}
