/**
 * Describes the tables of the open data by the Metadata Vocabulary for Tabular Data (CSV on the Web,
 * https://www.w3.org/TR/tabular-metadata/): what each column is called, means and holds.
 */
import { listBranches, type Shape, typeOf } from '#collections/shape.ts';
import type { DataTable, OpenData } from '#features/open-data/open-data-types.ts';
import { DAY, INSTANT } from '#features/open-data/schemas.ts';
import { site } from '#site.ts';

/** The datatypes in use, as XML Schema means them. */
type Datatype = 'string' | 'boolean' | 'integer' | 'number' | 'date' | 'dateTime' | 'anyURI';

/** The description of one table, before it is formatted. */
export interface TableDescription {
  /** The name of the table: `events`, `parts/figures`. */
  name: string;
  title: string;
  description: string;
  /** The day of the build, `YYYY-MM-DD`. */
  modified: string;
  columns: { name: string; datatype: Datatype; description?: string }[];
  /** The columns whose values together are in one row alone. */
  primaryKey: string[];
}

interface Described extends Pick<DataTable, 'columns' | 'shapes'> {
  name: string;
  title: string;
  description: string;
}

/** Describes every table: those of datasets, and those of lists inside entries. */
export function describeTables(
  { datasets, tables, parts }: Pick<OpenData, 'datasets' | 'tables' | 'parts'>,
  { toPartTitle, toPartDescription }: PartWords,
): TableDescription[] {
  const modified = datasets[0]?.head.date ?? '';
  const described: Described[] = [
    ...tables.flatMap((table) => {
      const set = datasets.find(({ name }) => name === table.name);
      return set ? [{ ...table, title: set.head.title, description: set.description }] : [];
    }),
    ...parts.map((part) => ({
      ...part,
      name: `parts/${part.name}`,
      title: toPartTitle(part.name),
      description: toPartDescription(part.name, [...part.datasetTitles]),
    })),
  ];
  return described.map(({ name, title, description, columns, shapes }) => ({
    name,
    title,
    description,
    modified,
    columns: columns.map((column, index) => describeColumn(column, shapes[index] ?? [])),
    primaryKey: KEYS.find((key) => key.every((column) => columns.includes(column))) ?? [],
  }));
}

interface PartWords {
  toPartTitle: (name: string) => string;
  toPartDescription: (name: string, holders: string[]) => string;
}

const KEYS = [['id'], ['entry', 'item_number']];

function describeColumn(name: string, shapes: readonly Shape[]): TableDescription['columns'][number] {
  const datatypes = new Set(shapes.flatMap(listBranches).map(findDatatype));
  const [datatype = 'string'] = datatypes;
  const description = shapes.find((shape) => shape.description !== undefined)?.description;
  return {
    name,
    datatype: datatypes.size === 1 ? datatype : 'string',
    ...(description !== undefined && { description }),
  };
}

/** A list is a text of its items: there is no datatype for signs that are escaped. */
function findDatatype(shape: Shape): Datatype {
  if (shape.pattern === DAY) return 'date';
  if (shape.pattern === INSTANT) return 'dateTime';
  switch (typeOf(shape)) {
    case 'boolean':
      return 'boolean';
    case 'integer':
      return 'integer';
    case 'number':
      return 'number';
    default:
      return shape.field === 'url' ? 'anyURI' : 'string';
  }
}

/** The text of a description: JSON by the vocabulary, with the file beside it as its subject. */
export function renderTableDescription(table: TableDescription): string {
  const file = `${table.name.split('/').at(-1)}.csv`;
  const json = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': site.languages[0] }],
    url: file,
    'dc:title': table.title,
    'dc:description': table.description,
    'dc:license': { '@id': site.licence.url },
    'dc:modified': { '@value': table.modified, '@type': 'xsd:date' },
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\r\n'],
    },
    tableSchema: {
      columns: table.columns.map(({ name, datatype, description }) => ({
        name,
        titles: name,
        datatype,
        ...(description !== undefined && { 'dc:description': description }),
      })),
      ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
    },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
