/** Bodies as they were read: once for all who ask, and many of them by a second thread ahead of the question. */
import type { Entry } from '#entries/content.ts';
import { type Inspection, inspectBody } from '#markdown/inspect.ts';
import { readAhead } from './reading-ahead.ts';

/** What is kept of a body: all but what rendering goes on with. */
export type KeptInspection = Omit<Inspection, 'fenced'>;

/** What is read of an entry for it. */
export type BodyText = Pick<Entry, 'file' | 'format' | 'body' | 'bodyLine'>;

const kept = new WeakMap<Entry, KeptInspection>();

/** What an entry’s body holds, and what is wrong with it by itself; nothing where there is none. */
export function inspectEntry(entry: Entry): KeptInspection {
  const inspection = kept.get(entry) ?? inspectText(entry);
  kept.set(entry, inspection);
  return inspection;
}

/** Reads a body. Pure: a thread of its own comes to the same. */
export function inspectText({ file, format, body, bodyLine }: BodyText): KeptInspection {
  if (body.trim() === '') return { issues: [], links: [], pictures: [], headings: [] };
  const { issues, links, pictures, headings } = inspectBody(body, { file, format, firstLine: bodyLine });
  return { issues, links, pictures, headings };
}

/** From so many bodies on, a second thread is worth its start. */
const MANY = 2000;

/**
 * Has the bodies of many entries read beside what goes on; few are left for whoever asks. The function that it gives
 * joins in the reading and comes back when all are read.
 */
export function inspectAhead(entries: readonly Entry[], many = MANY): () => void {
  const unread = entries.filter((entry) => !kept.has(entry));
  if (unread.length < many) return () => {};
  const finish = readAhead(unread, inspectText);
  return () => {
    for (const [index, inspection] of finish()) {
      const entry = unread[index];
      if (entry) kept.set(entry, inspection);
    }
  };
}
