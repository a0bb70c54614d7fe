/** Which column of a table becomes which field: as a mapping file says, and as the headings say by themselves. */
import { z } from 'zod';
import { listFields } from '#authoring/template-fields.ts';
import type { Collection } from '#collections/collection.ts';
import { listFieldColumns } from '#collections/field-columns.ts';
import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import { SYNONYMS } from '#collections/synonyms.ts';
import { parseYaml } from '#entries/yaml/parse.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { findNearest } from '#text/nearest.ts';
import { toId } from '#text/transliteration.ts';
import { ImportError, type Table } from './table.ts';

/** How the cells of a column are read. */
const column = z.strictObject({
  /** The heading of the column. */
  column: z.string().optional(),
  /** The value of every entry, instead of a column. */
  value: z.string().optional(),
  /** What is written in the table, and what is meant. */
  values: z.record(z.string(), z.string()).optional(),
  /** What stands between the items of a list. */
  split: z.string().min(1).optional(),
  /** What comes first in dates like 05/10/2026. */
  dates: z.enum(['day-first', 'month-first']).optional(),
});

const mapping = z.strictObject({
  /** The columns by field: `title: Name`, `place.name: {column: Town}`. */
  fields: z.record(z.string(), z.union([z.string(), column])).optional(),
  /** The column with the text below the fields. */
  body: z.string().optional(),
  /** Headings of columns that are left out. */
  ignore: z.array(z.string()).optional(),
  /** Where the table is from; each entry names it. */
  source: z.record(z.string(), z.string()).optional(),
});

export type Mapping = z.infer<typeof mapping>;

/** A field that is filled in, and from what. */
export interface Filling {
  /** `['place', 'name']`. */
  path: readonly string[];
  shape: Shape;
  /** Undefined for the value that all entries have. */
  heading: string | undefined;
  value?: string | undefined;
  values: ReadonlyMap<string, string>;
  split?: string | undefined;
  dates?: 'day-first' | 'month-first' | undefined;
}

export interface Plan {
  fillings: Filling[];
  /** The heading of the column with ids, if there is one. */
  idHeading: string | undefined;
  /** The heading of the column with the text. */
  bodyHeading: string | undefined;
  /** Headings that no field takes. */
  unused: string[];
}

/** What stands between the items of a list in the open data; see `features/open-data/columns.ts`. */
export const LIST_SIGN = '|';

/** A field that a heading can name. */
type Column = Pick<Filling, 'path' | 'shape'> & { name: string };

/** The heading of a column with the names of files. */
const ID_HEADING = 'id';

/** Reads a mapping file. Throws an `ImportError` with a line for each reason. */
export function parseMapping(text: string, { imports }: Messages = english): Mapping {
  const { data, diagnostics } = parseYaml(text, z.toJSONSchema(mapping) as Shape);
  const [first] = diagnostics;
  if (first) throw new ImportError(imports.brokenMapping(first.line, first.column));
  const result = mapping.safeParse(data ?? {});
  if (result.success) return result.data;
  const lines = result.error.issues.map(
    ({ path, message }) => `${path.join('.') || imports.wholeMapping}: ${message}`,
  );
  throw new ImportError(imports.unknownParts(lines.map((line) => `  ${line}`).join('\n')));
}

/**
 * Decides which column fills which field: those of the mapping first, then every other one whose heading is the name
 * of a field, of a column of the open data, a label, or what a field is called elsewhere. Throws an `ImportError` if
 * the mapping names a field or a column that does not exist.
 */
export function planImport(
  collection: Collection,
  table: Table,
  { fields = {}, body, ignore = [] }: Mapping,
  messages: Messages = english,
): Plan {
  const shape = getShape(collection);
  const known = [
    ...listFieldColumns(shape),
    // JSON has groups as a whole.
    ...listFields(shape).map(({ name, shape }) => ({ name, path: [name], shape })),
  ];
  if (body !== undefined) assertColumn(table, body, messages.imports.text, messages);
  const mapped = Object.entries(fields).map(([name, use]) =>
    createFilling(collection, table, name, typeof use === 'string' ? { column: use } : use, messages),
  );
  const taken = new Set(mapped.map(({ path }) => path.join('.')));
  const isOpen = (heading: string) =>
    heading !== body && !ignore.includes(heading) && !mapped.some((filling) => filling.heading === heading);
  const own = isOwnTable(collection, table);
  const idHeading = table.headings.find((heading) => toId(heading) === ID_HEADING && isOpen(heading));
  const found: Filling[] = [];
  const unused: string[] = [];
  for (const heading of table.headings.filter((heading) => heading !== idHeading && isOpen(heading))) {
    if (own && isOurs(heading)) continue;
    const column = findColumn(collection, known, heading, taken);
    if (!column) unused.push(heading);
    else {
      taken.add(column.path.join('.'));
      found.push({ ...column, heading, values: new Map(), ...(own && { split: LIST_SIGN }) });
    }
  }
  return { fillings: [...mapped, ...found], idHeading, bodyHeading: body, unused };
}

function createFilling(
  collection: Collection,
  table: Table,
  name: string,
  use: z.infer<typeof column>,
  messages: Messages,
): Filling {
  const { imports } = messages;
  const path = name.split('.');
  const shape = path.reduce<Shape | undefined>(
    (shape, key) => propertyOf(branchFor(shape, 'object'), key),
    getShape(collection),
  );
  if (!shape) {
    const names = listFieldColumns(getShape(collection)).map(({ path }) => path.join('.'));
    throw new ImportError(`${imports.noField(collection.name, name)}${suggest(name, names, messages)}`);
  }
  if (use.column !== undefined) assertColumn(table, use.column, name, messages);
  if ((use.column === undefined) === (use.value === undefined)) {
    throw new ImportError(imports.columnOrValue(name));
  }
  return {
    path,
    shape,
    heading: use.column,
    value: use.value,
    values: new Map(Object.entries(use.values ?? {}).map(([written, meant]) => [toId(written), meant])),
    split: use.split,
    dates: use.dates,
  };
}

function assertColumn({ headings }: Table, heading: string, field: string, messages: Messages): void {
  if (headings.includes(heading)) return;
  const { imports } = messages;
  throw new ImportError(
    `${imports.noColumn(heading, field)}${suggest(heading, headings, messages)} ${imports.columnsAre(headings)}`,
  );
}

function suggest(name: string, names: readonly string[], { questions }: Messages): string {
  const nearest = findNearest(name, names);
  return nearest === undefined ? '' : ` ${questions.meant(nearest)}`;
}

/** The open column that a heading names. */
function findColumn(
  { labels }: Collection,
  columns: readonly Column[],
  heading: string,
  taken: ReadonlySet<string>,
): Column | undefined {
  const name = toId(heading);
  const isNamed = ({ name: column, path }: Column) => {
    const [field = ''] = path;
    const label = path.length === 1 ? labels.en.fields[field] : undefined;
    return [column, path.join('-'), label ?? column].some((known) => toId(known) === name);
  };
  const synonyms: readonly string[] = SYNONYMS[name.replaceAll('-', '')] ?? [];
  const meant = [
    ...columns.filter(isNamed),
    ...synonyms.flatMap((field) => columns.filter(({ path }) => path.join('.') === field)),
  ];
  return meant.find(({ path }) => !taken.has(path.join('.')));
}

/** True for a table of our open data: its ids are paths of entries. */
function isOwnTable({ name }: Collection, { rows }: Table): boolean {
  const id = rows[0]?.cells.get(ID_HEADING);
  return typeof id === 'string' && id.startsWith(`${name}/`);
}

/** Columns of our open data that no editor wrote: the address of the page, and what is derived. */
const isOurs = (heading: string) => heading === 'url' || /^derived(_|$)/.test(heading);
