/** What is read of one body. The worker and the main thread call the same function. */
import type { Entry } from '#entries/read-content.ts';
import { type Inspection, inspectBody } from '#markdown/inspect.ts';

/** What is kept of a body: all but what rendering goes on with. */
export type CachedInspection = Omit<Inspection, 'fenced'>;

/** What is read of an entry for it. */
export type BodyText = Pick<Entry, 'file' | 'format' | 'body' | 'bodyLine'>;

/** Reads a body. Pure: a thread of its own comes to the same. */
export function inspectText({ file, format, body, bodyLine }: BodyText): CachedInspection {
  if (body.trim() === '') return { issues: [], links: [], pictures: [], headings: [] };
  const { issues, links, pictures, headings } = inspectBody(body, { file, format, firstLine: bodyLine });
  return { issues, links, pictures, headings };
}
