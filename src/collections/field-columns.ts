/**
 * The columns that a table of entries has. They come from the schema, so that they do not depend on the entries, and a
 * new collection gets its table automatically.
 *
 * Nested fields have joined names: `registration.deadline` is `registration_deadline`, `timeZone` is `time_zone`. The
 * name of a number contains its unit.
 */
import { listBranches, type Shape } from './shape.ts';

interface FieldColumn {
  name: string;
  /** The way to the value: `['registration', 'deadline']`. */
  path: readonly string[];
  shape: Shape;
  /** True if the field can also be a group, whose fields have columns of their own. */
  hasColumns: boolean;
}

/** The columns of a shape, each name once. */
export function listFieldColumns(shape: Shape, path: readonly string[] = []): FieldColumn[] {
  const branches = listBranches(shape);
  const objects = branches.filter(({ properties }) => properties !== undefined);
  const inner = objects.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([key, property]) => listFieldColumns(property, [...path, key])),
  );
  const hasOwn = path.length > 0 && objects.length < branches.length;
  const column = { name: formatColumnName(shape, path), path, shape, hasColumns: objects.length > 0 };
  const columns = hasOwn ? [column, ...inner] : inner;
  return [...new Map(columns.map((column) => [column.name, column])).values()];
}

function formatColumnName({ unit }: Shape, path: readonly string[]): string {
  const words = path.map((key) => key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`));
  return [...words, ...(unit === undefined ? [] : [unit])].join('_');
}
