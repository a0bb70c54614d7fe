/**
 * Converts records to rows of a table. The columns come from the schema, so that they do not depend on the entries,
 * and a new collection gets its table automatically.
 *
 * Nested fields have joined names: `registration.deadline` is `registration_deadline`, `timeZone` is `time_zone`. The
 * name of a number contains its unit. A list is one cell with items separated by `|`.
 */
import { listBranches, type Shape } from '#collections/shape.ts';
import type { Cell, DataRecord, DataValue } from './open-data-types.ts';

export interface Column {
  name: string;
  getCell: (record: DataRecord) => Cell;
}

/** The columns of a shape. */
export function listColumns(shape: Shape, path: readonly string[] = []): Column[] {
  const branches = listBranches(shape);
  const objects = branches.filter(({ properties }) => properties !== undefined);
  const inner = objects.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([key, property]) => listColumns(property, [...path, key])),
  );
  const hasOwn = path.length > 0 && objects.length < branches.length;
  const getCell = (record: DataRecord) => formatCell(getAt(record, path), objects.length > 0);
  const columns = hasOwn ? [{ name: formatColumnName(shape, path), getCell }, ...inner] : inner;
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

function formatColumnName({ unit }: Shape, path: readonly string[]): string {
  const words = path.map((key) => key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`));
  return [...words, ...(unit === undefined ? [] : [unit])].join('_');
}

/** True for a record, not a list. */
const isRecord = (value: DataValue | undefined): value is DataRecord =>
  typeof value === 'object' && !Array.isArray(value);

function getAt(record: DataRecord, path: readonly string[]): DataValue | undefined {
  let value: DataValue | undefined = record;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return value;
}

/** The cell of a value itself; empty for a group whose fields have columns. */
function formatCell(value: DataValue | undefined, hasColumns: boolean): Cell {
  if (Array.isArray(value)) return value.map(formatItem).join('|');
  if (!isRecord(value)) return value as Cell;
  if (hasColumns) return undefined;
  return Object.entries(value)
    .map(([key, item]) => formatItem(`${key}: ${item}`))
    .join('|');
}

/** A list item as text, with separators escaped by a backslash. */
const formatItem = (item: DataValue) => formatText(item).replace(/[\\|]/g, '\\$&');

function formatText(value: DataValue): string {
  if (Array.isArray(value)) return value.map(formatText).join(', ');
  return isRecord(value) ? Object.values(value).map(formatText).join(', ') : String(value);
}
