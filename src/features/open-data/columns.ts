/** Converts records to rows of a table. A list is one cell with items separated by `|`. */
import { listFieldColumns } from '#collections/field-columns.ts';
import type { Shape } from '#collections/shape.ts';
import { formatYamlValue } from '#text/yaml-text.ts';
import type { Cell, DataRecord, DataValue } from './open-data-types.ts';

export interface Column {
  name: string;
  shape: Shape;
  getCell: (record: DataRecord) => Cell;
}

/** The columns of a shape. */
export const listColumns = (shape: Shape): Column[] =>
  listFieldColumns(shape).map(({ name, path, shape, hasColumns }) => ({
    name,
    shape,
    getCell: (record) => formatCell(getAt(record, path), hasColumns),
  }));

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

/** A list item as text: a group as YAML writes it on one line. Separators are escaped by a backslash. */
const formatItem = (item: DataValue) =>
  (typeof item === 'string' ? item : formatYamlValue(item)).replace(/[\\|]/g, '\\$&');
