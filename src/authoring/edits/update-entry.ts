/** Changes the fields in the text of an entry’s file. Everything else stays byte by byte. */
import { listTemplateFields } from '#authoring/template-fields.ts';
import type { Collection } from '#collections/collection.ts';
import { parseEntryText } from '#entries/entry-text.ts';
import { splitFrontMatter } from '#entries/front-matter.ts';
import { type Fields, isEqual } from './equal-data.ts';
import { formatFields, updateFrontMatter } from './update-text.ts';

/** The text of a new entry. */
export const formatEntry = (collection: Collection, data: Fields, body: string): string =>
  `---\n${formatFields(data, listNames(collection))}---\n${body}`;

/**
 * The text of a file with other data. Fields that did not change, the order, comments and quotes stay, and the body.
 *
 * @param source the text of the file
 * @param old what it says
 */
export function updateEntry(collection: Collection, source: string, old: Fields, data: Fields): string {
  if (isEqual(old, data)) return source;
  const { frontMatter, body } = splitFrontMatter(source);
  const opening = source.indexOf('\n') + 1;
  const changed = updateFrontMatter(frontMatter, old, data, listNames(collection));
  const text = source.slice(0, opening) + changed + source.slice(opening + frontMatter.length);
  const written = parseEntryText(collection, `${collection.name}/entry.md`, text);
  // Rather lose a comment than a value.
  return 'reason' in written || !isEqual(written.data, data) ? formatEntry(collection, data, body) : text;
}

/** The fields of a collection in the order of a new entry. */
function listNames(collection: Collection): string[] {
  const { required, optional, rare } = listTemplateFields(collection);
  return [...required, ...optional, ...rare].map(({ name }) => name);
}
