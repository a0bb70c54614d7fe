/** Creates the catalogue: the list of open data files, as data. */
import { nameField } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { toDataFileUrl } from '#model/routes.ts';
import type { DataRecord, Dataset, OpenData, PartTable } from './open-data-types.ts';

type Sets = Omit<OpenData, 'schemas'>;

/** One record for each dataset with all its files, then one for each part table. */
export function listFiles(model: InLanguage, sets: Sets): DataRecord[] {
  return [
    ...sets.datasets.map((dataset) => createLine(dataset, sets)),
    ...sets.parts.map((value) => createPartLine(model, value)),
  ];
}

function createLine({ name, head, description }: Dataset, { tables, places }: Sets): DataRecord {
  const files: DataRecord[] = [
    {
      url: toDataFileUrl(`${name}.json`),
      mediaType: 'application/json',
      rows: head.count,
      schema: head.$schema,
    },
  ];
  for (const { rows } of tables.filter((table) => table.name === name)) {
    files.push({ url: toDataFileUrl(`${name}.csv`), mediaType: 'text/csv', rows: rows.length });
  }
  for (const { head } of places.filter((place) => place.name === name)) {
    const url = toDataFileUrl(`${name}.geojson`);
    files.push({ url, mediaType: 'application/geo+json', rows: head.count, schema: head.$schema });
  }
  return { id: name, title: head.title, description, files };
}

function createPartLine(model: InLanguage, { name, datasetTitles, rows }: PartTable): DataRecord {
  const id = `parts/${name}`;
  const files = [{ url: toDataFileUrl(`${id}.csv`), mediaType: 'text/csv', rows: rows.length }];
  return {
    id,
    title: nameField(model, name),
    description: model.words.openData.part(name, [...datasetTitles]),
    files,
  };
}
