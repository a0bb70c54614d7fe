/** Sets one field of a file, and leaves every other byte as it is. */
import { getShape } from '#collections/shape.ts';
import type { Entry } from '#entries/read-content.ts';
import { listFieldLines } from './template.ts';

/**
 * The text of an entry with another value for a field: in the place of the old one, or below the last of those fields
 * that come before it in the schema.
 */
export function setField(entry: Entry, name: string, value: unknown): string {
  const lines = entry.text.split('\n');
  const written = listFieldLines(name, value);
  const own = findLines(entry, name);
  if (own) lines.splice(own.first, own.count, ...written);
  else {
    const names = Object.keys(getShape(entry.collection).properties ?? {});
    const before = names.slice(0, names.indexOf(name)).findLast((field) => findLines(entry, field));
    const place = before === undefined ? undefined : findLines(entry, before);
    // The first line is the one of dashes.
    lines.splice(place ? place.first + place.count : 1, 0, ...written);
  }
  return lines.join('\n');
}

/** The lines of a field, counted from 0. */
function findLines(entry: Entry, name: string): { first: number; count: number } | undefined {
  const key = entry.findSource([name], 'key');
  if (!key) return undefined;
  const value = entry.findSource([name], 'value');
  const last = value ? value.line + value.source.split('\n').length - 1 : key.line;
  return { first: key.line - 1, count: last - key.line + 1 };
}
