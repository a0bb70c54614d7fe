/** What the preflight and the loader ask about a body. `inspectBody` gives all answers from one parse. */

import type { BodyDiagnostic } from '#markdown/syntax/diagnostics.ts';
import { english } from '#messages/en/index.ts';
import { tell } from '#messages/message.ts';
import { type Inspection, type InspectOptions, inspectBody } from './inspect.ts';

type CheckOptions = Omit<InspectOptions, 'format'>;

/**
 * Checks a body of Markdown. Diagnostics are in English, in the order of the text; lines count from `firstLine`.
 */
export function checkBody(source: string, options: CheckOptions = {}): BodyDiagnostic<string>[] {
  return inspectBody(source, { ...options, format: 'md' }).diagnostics.map(tellInEnglish);
}

/** Checks a body of .mdx: as Markdown, and no code except the named components. */
export function checkMdx(source: string, options: CheckOptions = {}): BodyDiagnostic<string>[] {
  return inspectBody(source, { ...options, format: 'mdx' }).diagnostics.map(tellInEnglish);
}

function tellInEnglish({ message, suggestion, ...rest }: BodyDiagnostic): BodyDiagnostic<string> {
  const sample = typeof suggestion === 'object' ? tell(suggestion, english) : suggestion;
  return {
    ...rest,
    message: tell(message, english),
    ...(sample === undefined ? {} : { suggestion: sample }),
  };
}

/** With these characters every picture in Markdown begins. */
const PICTURE_MARK = '![';

/** The pictures of a body of Markdown, for Astro’s `image()`. Paths are relative to the body’s file. */
export function listPictures(source: string, options?: InspectOptions): Inspection['pictures'] {
  // Most bodies have none, and to parse them all would take seconds.
  return source.includes(PICTURE_MARK) ? inspectBody(source, options).pictures : [];
}

/** The links of a body, as written. `toSitePath` resolves each to a page of the site. */
export function listLinks(source: string, options?: InspectOptions): Inspection['links'] {
  return inspectBody(source, options).links;
}
