/** What preflight and loader ask of a body. Each answer comes from one reading; `inspectBody` gives them all. */

import type { BodyDiagnostic } from '#markdown/syntax/issues.ts';
import { type Inspection, type InspectOptions, inspectBody } from './inspect.ts';

/** What is wrong with a body of Markdown, in the order of the text. Lines count from `firstLine`. */
export function checkBody(source: string, options: Omit<InspectOptions, 'format'> = {}): BodyDiagnostic[] {
  return inspectBody(source, { ...options, format: 'md' }).issues;
}

/** What is wrong with a body of .mdx: the same, and all code but the components named. */
export function checkMdx(source: string, options: Omit<InspectOptions, 'format'> = {}): BodyDiagnostic[] {
  return inspectBody(source, { ...options, format: 'mdx' }).issues;
}

/** The pictures that a body names, for Astro's `image()`; paths are relative to the body's file. */
export function listPictures(source: string, options?: InspectOptions): Inspection['pictures'] {
  return inspectBody(source, options).pictures;
}

/** The links of a body as they were written; `toSitePath` says which page of the site each means. */
export function listLinks(source: string, options?: InspectOptions): Inspection['links'] {
  return inspectBody(source, options).links;
}
