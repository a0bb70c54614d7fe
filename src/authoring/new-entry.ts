/** Creates a new entry: its address, its file, and its diagnostics before it is written. */

import { join } from 'node:path';
import { type Collection, findSpan } from '#collections/collection.ts';
import { pages } from '#collections/pages.ts';
import { ID } from '#collections/value-fields.ts';
import { ContentFileError, createContentFile } from '#entries/content-file.ts';
import { type Content, type Entry, parseEntry } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { checkContent } from '#preflight/check.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { isReservedId, toEntryPath } from '#routes/routes.ts';
import { toId } from '#text/transliteration.ts';
import { createTemplate } from './template.ts';

export interface NewEntry {
  collection: Collection;
  id: string;
  /** By field name, as the schema expects them. */
  values: Readonly<Record<string, unknown>>;
  /** True for `<id>/index.md`, with space for pictures beside it. */
  hasFolder: boolean;
}

export interface CheckedEntry {
  /** Path below the content folder. */
  file: string;
  text: string;
  /** The diagnostics of this file. */
  diagnostics: ToldDiagnostic[];
  /** The content with the new entry. */
  content: Content;
}

const ID_LENGTH = 60;

/** Suggests an id for a title, cut between words if it is long. Empty if no letter can be transliterated. */
export function suggestId(title: string): string {
  const id = toId(title);
  if (id.length <= ID_LENGTH) return id;
  const cut = id.slice(0, ID_LENGTH + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : ID_LENGTH);
}

/** Explains why a new entry can’t have an id, as a sentence. Returns undefined if it can. */
export function findIdDiagnostic(
  content: Content,
  collection: Collection,
  id: string,
  { questions }: Messages = english,
): string | undefined {
  if (!ID.test(id)) return questions.badId;
  if (isReservedId({ collection, id })) return questions.idOfSite(id);
  const owner = [...content.entries, ...content.pages].find(
    (entry) => entry.collection.name === collection.name && entry.id === id,
  );
  return owner && questions.idTaken(owner.file, toEntryPath(owner));
}

/** Suggests a free id like this one: with the year of the entry if it has one, otherwise with a number. */
export function suggestFreeId(
  content: Content,
  collection: Collection,
  id: string,
  values: Readonly<Record<string, unknown>>,
): string {
  const span = findSpan({ collection, data: values });
  const year = /^\d{4}/.exec(String(span?.start ?? span?.within ?? ''))?.[0];
  const numbers = Array.from({ length: content.entries.length + 2 }, (_, index) => String(index + 2));
  const endings = year === undefined || id.endsWith(year) ? numbers : [year, ...numbers];
  const candidates = [id, ...endings.map((ending) => `${id}-${ending}`)];
  return candidates.find((candidate) => findIdDiagnostic(content, collection, candidate) === undefined) ?? '';
}

/** Runs the preflight on a new entry that need not be written yet, as of the day of a build. */
export function checkNewEntry(
  content: Content,
  entry: NewEntry,
  buildDate: string,
  messages: Messages = english,
): CheckedEntry {
  const { collection, id, values, hasFolder } = entry;
  const file = `${collection.name}/${id}${hasFolder ? '/index' : ''}.md`;
  const text = createTemplate(collection, values, messages);
  const read = parseEntry(collection, file, Buffer.from(text));
  const whole = addEntry(content, read);
  const found = checkContent(whole, { buildDate, decodes: false, messages });
  const diagnostics = found.filter((diagnostic) => diagnostic.file === file);
  return { file, text, diagnostics, content: whole };
}

function addEntry(content: Content, entry: ReturnType<typeof parseEntry>): Content {
  if ('reason' in entry) return { ...content, unreadable: [...content.unreadable, entry] };
  const list: 'entries' | 'pages' = entry.collection.name === pages.name ? 'pages' : 'entries';
  const entries: Entry[] = [...content[list], entry];
  return { ...content, [list]: entries };
}

/** Writes a new file. Throws if a file of this name exists, which stays unchanged, or if its folder is a link. */
export function writeNewEntry(dir: string, { file, text }: Pick<CheckedEntry, 'file' | 'text'>): void {
  try {
    createContentFile(dir, file, text);
  } catch (error) {
    if (error instanceof ContentFileError) {
      throw new Error(`A folder above ${file} is a link, and nothing is written through links.`);
    }
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`There is a file ${join(dir, file)} already; it stays as it is. Choose another id.`);
  }
}
