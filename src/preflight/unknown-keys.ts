/** Fields that a group can't have: misspelt ones, those of other programs, and halves of numbers. */
import { branchFor } from '#collections/shape.ts';
import { findNearest } from '#markdown/nearest.ts';
import { type FieldSource, type Path, shapeAt, valueAt } from './field-source.ts';
import { toName } from './names.ts';
import { suggestRepair } from './suggestions.ts';

/** What is wrong with a key, and the line with the one that was meant. */
export function explainUnknownKey(source: FieldSource, path: Path, key: string) {
  const group = valueAt(source.data, path) as Record<string, unknown>;
  const line = source.lines[source.locate([...path, key]).line - 1]?.trim() ?? '';
  const number = suggestNumber(source, path, key);
  if (number) {
    return {
      message: 'No comma stands in a number: decimals have a point, thousands nothing.',
      suggestion: number,
    };
  }
  const nearest = findMeantKey(source, path, key);
  const where = path.length === 0 ? source.name : toName(path);
  const isThere = nearest !== undefined && Object.hasOwn(group, nearest);
  const hint = isThere
    ? `Did you mean "${nearest}"? It is there already: keep one of the two.`
    : nearest
      ? `Did you mean "${nearest}"?`
      : `It may have: ${listKeys(source, path).join(', ')}.`;
  return {
    message: `There is no field "${key}" in ${where}. ${hint}`,
    suggestion: nearest && !isThere ? line.replace(`${key}:`, `${nearest}:`) : '',
  };
}

/** The field that a misspelt key was meant as; undefined for a key that is right. */
export function findMeantKey(source: FieldSource, path: Path, key: string): string | undefined {
  const known = listKeys(source, path);
  return known.includes(key) ? undefined : findNearest(key, known);
}

/** The fields that the group at a path may have. */
function listKeys(source: FieldSource, path: Path): string[] {
  return Object.keys(branchFor(shapeAt(source.shape, path), 'object')?.properties ?? {});
}

/** `{lat: 43,153}` is a `lat` of 43 and a field "153": the number that was meant, and its line. */
function suggestNumber(source: FieldSource, path: Path, key: string): string {
  const { line, column } = source.locate([...path, key]);
  const before = source.lines[line - 1]?.slice(0, column - 1) ?? '';
  const [, field, number] = /([\w-]+): *(-?\d+),$/.exec(before) ?? [];
  if (field === undefined || !/^\d+$/.test(key)) return '';
  return suggestRepair(source, [...path, field], `${number},${key}`);
}
