/** Explains unknown fields: misspelt ones, those of other programs, and parts of numbers. */
import { branchFor } from '#collections/shape.ts';
import { SYNONYMS } from '#collections/synonyms.ts';
import { findNearest } from '#text/nearest.ts';
import { createNameView } from './field-names.ts';
import { type FieldSource, type Path, shapeAt, valueAt } from './field-source.ts';
import { suggestRepair } from './suggestions.ts';

/** Fields of other site generators. Here they have no meaning, or the entry can’t decide them. */
const FOREIGN: Readonly<Record<string, string>> = {
  id: 'The name of the file is the id of its entry. Take this line out.',
  layout: 'What kind of page this is follows from its folder. Take this line out.',
  permalink: 'The name of the file is the address of its page. Rename the file, and take this line out.',
  slug: 'The name of the file is the address of its page. Rename the file, and take this line out.',
  template: 'What kind of page this is follows from its folder. Take this line out.',
  weight: 'Lists are in the order of time or of the alphabet. Take this line out.',
};

/** Explains an unknown key, and suggests the line with the right one. */
export function explainUnknownKey(source: FieldSource, path: Path, key: string) {
  const group = valueAt(source.data, path) as Record<string, unknown>;
  const line = source.lines[source.locate([...path, key]).line - 1]?.trim() ?? '';
  const number = suggestNumber(source, path, key);
  if (number) {
    return {
      code: 'figure-number' as const,
      message: 'No comma stands in a number: decimals have a point, thousands nothing.',
      suggestion: number,
    };
  }
  const foreign = path.length === 0 && Object.hasOwn(FOREIGN, key) ? FOREIGN[key] : undefined;
  if (foreign !== undefined) return { code: 'field-foreign' as const, message: foreign, suggestion: '' };
  const nearest = findMeantKey(source, path, key);
  const where = path.length === 0 ? source.name : createNameView(path);
  const isThere = nearest !== undefined && Object.hasOwn(group, nearest);
  const hint = isThere
    ? `Did you mean "${nearest}"? It is there already: keep one of the two.`
    : nearest
      ? `Did you mean "${nearest}"?`
      : `It may have: ${listKeys(source, path).join(', ')}.`;
  return {
    code: 'field-unknown' as const,
    message: `There is no field "${key}" in ${where}. ${hint}`,
    suggestion: nearest && !isThere ? line.replace(`${key}:`, `${nearest}:`) : '',
  };
}

/** Finds the field that an unknown key means, by spelling or meaning. Returns undefined for a valid key. */
export function findMeantKey(source: FieldSource, path: Path, key: string): string | undefined {
  const known = listKeys(source, path);
  if (known.includes(key)) return undefined;
  const synonym = Object.hasOwn(SYNONYMS, key) ? SYNONYMS[key] : undefined;
  return synonym !== undefined && known.includes(synonym) ? synonym : findNearest(key, known);
}

/** The fields that the object at a path may have. */
function listKeys(source: FieldSource, path: Path): string[] {
  return Object.keys(branchFor(shapeAt(source.shape, path), 'object')?.properties ?? {});
}

/** `{lat: 43,153}` parses as a `lat` of 43 and a field "153". Suggests the line with the intended number. */
function suggestNumber(source: FieldSource, path: Path, key: string): string {
  const { line, column } = source.locate([...path, key]);
  const before = source.lines[line - 1]?.slice(0, column - 1) ?? '';
  const [, field, number] = /([\w-]+): *(-?\d+),$/.exec(before) ?? [];
  if (field === undefined || !/^\d+$/.test(key)) return '';
  return suggestRepair(source, [...path, field], `${number},${key}`);
}
