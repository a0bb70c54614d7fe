/** Renders Markdown to HTML. Nothing else does. */

import type { BodyWords } from '#i18n/word-types.ts';
import { siteLanguage } from '#i18n/words.ts';
import { type FencedSource, readFences } from '#markdown/blocks/fences.ts';
import { arrange } from '#markdown/html/arrange.ts';
import { type Segment, splitIntoSegments } from '#markdown/html/segments.ts';
import type { RootNode } from '#markdown/html/tree.ts';
import { type BodyDiagnostic, DiagnosticList } from '#markdown/syntax/diagnostics.ts';
import type { Heading } from '#markdown/syntax/headings.ts';
import { parseToHast } from '#markdown/syntax/satteri.ts';
import { english } from '#messages/en/index.ts';
import { tell } from '#messages/message.ts';
import { type InspectOptions, inspectBody } from './inspect.ts';
import { findSoundBody } from './sound-bodies.ts';

interface RenderOptions {
  /** In the language of the body; default: that of the site. */
  words?: BodyWords;
  /** Resolves the address in the body to the address in the page; see `createLinkResolver`. */
  resolveLink?: (href: string) => string;
  /** The line of the file on which the body begins, from 1, for messages. */
  firstLine?: number;
  /** The path below the content folder, for messages and for pictures outside that folder. */
  file?: string;
}

interface Rendered {
  segments: Segment[];
  headings: Heading[];
}

/**
 * Renders a body of Markdown without front matter. Throws on every error of `checkBody`, so that no text is silently
 * dropped or changed.
 */
export function renderMarkdown(source: string, options: RenderOptions = {}): Rendered {
  const {
    resolveLink = (href) => href,
    firstLine = 1,
    file,
    words = siteLanguage.words.shared.body,
  } = options;
  const fenced = readSound(source, { firstLine, file });
  const root = parseToHast(fenced.source, words) as RootNode;
  const { nodes, headings } = arrange(root.children, { resolveLink, fenced, words });
  return { segments: splitIntoSegments(nodes), headings };
}

/** The blocks of a body. Inspects it first, unless this process knows it to be sound. Throws its first error. */
function readSound(source: string, options: InspectOptions): FencedSource {
  if (findSoundBody(source)) return readFences(source, new DiagnosticList(1));
  const { diagnostics, fenced } = inspectBody(source, options);
  assertSound(diagnostics, options.file);
  return fenced;
}

/** Throws the first error of a body, with its place. */
export function assertSound(diagnostics: readonly BodyDiagnostic[], file = 'body'): void {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (!error) return;
  const { line, column, message, suggestion } = error;
  const sample = suggestion && typeof suggestion === 'object' ? tell(suggestion, english) : suggestion;
  const advice = sample === undefined ? '' : ` Write: ${sample}`;
  throw new Error(`${file}:${line}:${column}: ${tell(message, english)}${advice}`);
}
