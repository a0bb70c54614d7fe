/** Inspects one body. The worker and the main thread call the same function. */
import type { Entry } from '#entries/read-content.ts';
import { type Inspection, inspectBody } from '#markdown/inspect.ts';

/** Everything except what only rendering needs. */
export type CachedInspection = Omit<Inspection, 'fenced'>;

/** The part of an entry that an inspection reads. */
export type BodyText = Pick<Entry, 'file' | 'format' | 'body' | 'bodyLine'>;

/** Inspects a body. Pure: a worker thread gets the same result. */
export function inspectText({ file, format, body, bodyLine }: BodyText): CachedInspection {
  if (body.trim() === '') return { diagnostics: [], links: [], pictures: [], headings: [] };
  const { diagnostics, links, pictures, headings } = inspectBody(body, { file, format, firstLine: bodyLine });
  return { diagnostics, links, pictures, headings };
}
