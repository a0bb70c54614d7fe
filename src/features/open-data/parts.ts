/** Tables of lists inside entries, over all collections that have them: figures, roles, sources. */
import { listBranches, type Shape } from '#collections/shape.ts';
import { type Column, listColumns } from './columns.ts';
import type { DataRecord, Dataset, DataTable, DataValue, PartTable } from './open-data-types.ts';

/** A list inside the entries of a dataset, whose items are groups of fields. */
interface Part {
  field: string;
  columns: Column[];
  dataset: Dataset;
}

/** The part tables of these datasets: one row for each item, with its entry. */
export function listPartTables(datasets: readonly Dataset[]): PartTable[] {
  const parts = datasets.flatMap(listParts);
  return [...Map.groupBy(parts, ({ field }) => field)].map(([name, items]) => {
    const byName = Map.groupBy(
      items.flatMap((part) => part.columns),
      (column) => column.name,
    );
    const columns = [...byName.keys()];
    const shapes = [...byName.values()].map((group) => group.map(({ shape }) => shape));
    const datasetTitles = items.map(({ dataset }) => dataset.head.title);
    return { name, datasetTitles, columns, shapes, rows: items.flatMap((part) => listRows(part, columns)) };
  });
}

function listParts(dataset: Dataset): Part[] {
  return Object.entries(dataset.shape.properties ?? {}).flatMap(([field, shape]) => {
    const { items } = listBranches(shape).find(({ type }) => type === 'array') ?? {};
    const shapes = items ? listBranches(items) : [];
    const groups = shapes.filter(({ properties }) => properties !== undefined);
    if (groups.length === 0) return [];
    const properties: Record<string, Shape> = {
      entry: { type: 'string' },
      // From 1, in the editor’s order.
      itemNumber: { type: 'integer' },
      ...(groups.length < shapes.length && { [field]: { type: 'string' } }),
      ...Object.assign({}, ...groups.map((group) => group.properties)),
    };
    return [{ field, columns: listColumns({ properties }), dataset }];
  });
}

function listRows({ field, columns, dataset }: Part, names: readonly string[]): DataTable['rows'] {
  const cells = new Map(columns.map(({ name, getCell }) => [name, getCell]));
  return dataset.entries.flatMap((entry) => {
    const items: readonly DataValue[] = Array.isArray(entry[field]) ? entry[field] : [];
    return items.map((item, index) => {
      const fields = typeof item === 'object' && !Array.isArray(item) ? item : { [field]: item };
      const row = { entry: entry.id, itemNumber: index + 1, ...fields } as DataRecord;
      return names.map((name) => cells.get(name)?.(row));
    });
  });
}
