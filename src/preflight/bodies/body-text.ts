/** Inspects one body. The worker and the main thread call the same function. */
import type { Entry } from '#entries/read-content.ts';
import { type Inspection, inspectBody } from '#markdown/inspect.ts';
import { BODY_SEVERITIES } from '#markdown/syntax/diagnostics.ts';
import { explainFailure } from '#preflight/diagnostics/guard.ts';

/** Everything except what only rendering needs. */
export type CachedInspection = Omit<Inspection, 'fenced'>;

/** The part of an entry that an inspection reads. */
export type BodyText = Pick<Entry, 'file' | 'format' | 'body' | 'bodyLine'>;

/** Inspects a body. Pure: a worker thread gets the same result. Never throws. */
export function inspectText(text: BodyText): CachedInspection {
  try {
    return inspect(text);
  } catch (error) {
    const [code, message] = ['internal' as const, explainFailure(error)];
    const diagnostic = { line: text.bodyLine, column: 1, code, severity: BODY_SEVERITIES[code], message };
    return { ...EMPTY, diagnostics: [diagnostic] };
  }
}

const EMPTY: CachedInspection = { diagnostics: [], links: [], pictures: [], headings: [] };

function inspect({ file, format, body, bodyLine }: BodyText): CachedInspection {
  if (body.trim() === '') return EMPTY;
  const { diagnostics, links, pictures, headings } = inspectBody(body, { file, format, firstLine: bodyLine });
  return { diagnostics, links, pictures, headings };
}
