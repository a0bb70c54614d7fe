/** Bodies as they were read: once for all who ask. */
import { type Inspection, inspectBody } from '#markdown/inspect.ts';
import { keepByEntry } from './kept.ts';

/** What an entry’s body holds, and what is wrong with it by itself; nothing where there is none. */
export const inspectEntry = keepByEntry(({ file, format, body, bodyLine }): Omit<Inspection, 'fenced'> => {
  if (body.trim() === '') return { issues: [], links: [], pictures: [], headings: [] };
  const { issues, links, pictures, headings } = inspectBody(body, { file, format, firstLine: bodyLine });
  return { issues, links, pictures, headings };
});
