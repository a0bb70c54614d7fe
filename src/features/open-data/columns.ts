/**
 * Records as rows of a table: the columns come from the schema, so that they are the same whatever the entries are,
 * and the next collection has its table by itself.
 *
 * A field inside a field has both names: `registration.deadline` is `registration_deadline`, `timeZone` is
 * `time_zone`. A number says in its name in what it is counted. A list is one cell, its items parted by `|`.
 */
import { listBranches, type Shape } from '#collections/shape.ts';
import type { Cell, DataRecord, DataValue } from './open-data-types.ts';

export interface Column {
  name: string;
  toCell: (record: DataRecord) => Cell;
}

/** The columns of what a shape describes. */
export function listColumns(shape: Shape, path: readonly string[] = []): Column[] {
  const branches = listBranches(shape);
  const objects = branches.filter(({ properties }) => properties !== undefined);
  const inner = objects.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([key, own]) => listColumns(own, [...path, key])),
  );
  const hasOwn = path.length > 0 && objects.length < branches.length;
  const toCell = (record: DataRecord) => toOwnCell(getAt(record, path), objects.length > 0);
  const columns = hasOwn ? [{ name: toColumnName(shape, path), toCell }, ...inner] : inner;
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

function toColumnName({ unit }: Shape, path: readonly string[]): string {
  const words = path.map((key) => key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`));
  return [...words, ...(unit === undefined ? [] : [unit])].join('_');
}

/** A record, and no list. */
const isRecord = (value: DataValue | undefined): value is DataRecord =>
  typeof value === 'object' && !Array.isArray(value);

function getAt(record: DataRecord, path: readonly string[]): DataValue | undefined {
  let value: DataValue | undefined = record;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value;
}

/** What stands in the column of a value itself; that of a group of fields is empty where these have columns. */
function toOwnCell(value: DataValue | undefined, hasColumns: boolean): Cell {
  if (Array.isArray(value)) return value.map(toItem).join('|');
  if (!isRecord(value)) return value as Cell;
  if (hasColumns) return undefined;
  return Object.entries(value)
    .map(([key, own]) => toItem(`${key}: ${own}`))
    .join('|');
}

/** An item of a list as text; a sign in it that parts items has a backslash before it. */
const toItem = (item: DataValue) => formatText(item).replace(/[\\|]/g, '\\$&');

function formatText(value: DataValue): string {
  if (Array.isArray(value)) return value.map(formatText).join(', ');
  return isRecord(value) ? Object.values(value).map(formatText).join(', ') : String(value);
}
