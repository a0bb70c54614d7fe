/** Creates the open data of the site: every collection, relations, countries and topics. */

import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import type { Shape } from '#collections/shape.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { listCountryCodes, listOfCountry } from '#model/groups/country-entries.ts';
import { listOfTopic, listTopics } from '#model/groups/topic-entries.ts';
import { getCountryName, listFootnotesOf } from '#model/places/country-names.ts';
import { listRelations, type Relation } from '#model/relations/participation.ts';
import { homeHref, toAbsolute, toCountryHref, toDataFileUrl, toTopicHref } from '#model/routes.ts';
import { createModel, listOf, type SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { site } from '#site.ts';
import { listFiles } from './catalogue.ts';
import { listChangeRecords } from './change-records.ts';
import { listColumns } from './columns.ts';
import { createDayFields } from './derived-fields.ts';
import { listGeoFeatures } from './geojson.ts';
import type {
  DataHead,
  DataRecord,
  DataSchema,
  Dataset,
  DataTable,
  OpenData,
  PlaceSet,
} from './open-data-types.ts';
import { listPartTables } from './parts.ts';
import { createRecord, type ToPicture } from './records.ts';
import {
  catalogueShape,
  changeShape,
  countryShape,
  featureShape,
  getRecordShape,
  headShape,
  isPlaced,
  relationShape,
  topicShape,
} from './schemas.ts';

/**
 * The version of the format (semantic versioning): the major number rises if something is removed or changes its
 * meaning, the minor one if something is added.
 */
export const VERSION = '1.1.0';

/** The schema of all files of places. */
const PLACES = 'places';

/** All open data of a model. Pure: the same model gives the same data. */
export function createAllOpenData(model: SiteModel, toPicture: ToPicture): OpenData {
  const entries = collections.map((collection) => createCollectionSet(model, collection, toPicture));
  const datasets = [
    ...entries,
    createRelationSet(model),
    ...(isInUse('countries') ? [createCountrySet(model)] : []),
    ...(isInUse('topics') ? [createTopicSet(model)] : []),
    createChangeSet(model),
  ];
  const places = collections.filter(isPlaced).map((collection) => createPlaceSet(model, collection));
  const tables = datasets.map(createTable);
  const parts = listPartTables(entries);
  const catalogue = createDataset(model, {
    name: 'index',
    ...model.words.openData.catalogue,
    shape: catalogueShape,
    entries: listFiles(model, { datasets, tables, parts, places }),
  });
  const all = [...datasets, catalogue];
  return {
    datasets: all,
    tables,
    parts,
    places,
    schemas: [...all.map(createSchema), ...(places.length > 0 ? [createPlaceSchema(model)] : [])],
  };
}

/** The names of all files. They follow from the collections; no entry decides about them. */
export function listDataNames(): Record<keyof OpenData, string[]> {
  const model = createModel({ entries: [], pages: [], topics: [], buildDate: '2000-01-01' });
  const data = createAllOpenData(model, () => '');
  const listNames = (files: readonly { name: string }[]) => files.map(({ name }) => name);
  return {
    datasets: listNames(data.datasets),
    tables: listNames(data.tables),
    parts: listNames(data.parts),
    places: listNames(data.places),
    schemas: listNames(data.schemas),
  };
}

function createHead(model: SiteModel, schema: string, title: string, count: number): DataHead {
  return {
    $schema: toSchemaAddress(schema),
    title,
    licence: site.licence,
    attribution: model.words.openData.attribution(site.name),
    source: toAbsolute(homeHref()),
    version: VERSION,
    date: model.buildDate,
    count,
  };
}

const toSchemaAddress = (name: string) => toDataFileUrl(`schema/${name}.json`);

interface OwnSet extends Pick<Dataset, 'name' | 'description' | 'shape' | 'entries'> {
  title: string;
}

function createDataset(model: SiteModel, { title, ...options }: OwnSet): Dataset {
  return { ...options, head: createHead(model, options.name, title, options.entries.length) };
}

function createCollectionSet(model: SiteModel, collection: Collection, toPicture: ToPicture): Dataset {
  const { plural: title } = labelsOf(model, collection);
  const description = model.words.openData.collection(title);
  const entries = listOf(model, collection).map((entry) => createRecord(model, entry, toPicture));
  return createDataset(model, {
    name: collection.name,
    title,
    description,
    shape: getRecordShape(collection),
    entries,
  });
}

function createRelationSet(model: SiteModel): Dataset {
  return createDataset(model, {
    name: 'participation',
    ...model.words.openData.participation,
    shape: relationShape,
    entries: listRelations(model).map(createRelation),
  });
}

function createRelation({ kind, from, to, as, share, strand, person, edge }: Relation): DataRecord {
  const role = edge.kind === 'person' ? edge.detail.as : as;
  return {
    from: toRef(from),
    to: toRef(to),
    relation: kind,
    field: edge.relation,
    ...(role !== undefined && { role }),
    ...(share !== undefined && { share }),
    ...(strand !== undefined && { strand }),
    ...(person !== undefined && { person }),
    ...createDayFields(from),
  };
}

function createCountrySet(model: SiteModel): Dataset {
  const entries = listCountryCodes(model).map((code) => {
    const name = getCountryName(model, code);
    const [note] = listFootnotesOf(model, name);
    return {
      id: `countries/${code.toLowerCase()}`,
      url: toAbsolute(toCountryHref(code)),
      code,
      name,
      ...(note !== undefined && { note }),
      entries: listOfCountry(model, code).length,
    };
  });
  return createDataset(model, {
    name: 'countries',
    ...model.words.openData.countries,
    shape: countryShape,
    entries,
  });
}

function createTopicSet(model: SiteModel): Dataset {
  const entries = listTopics(model).map(({ id, label, description, aliases }) => ({
    id,
    label,
    ...(description !== undefined && { description }),
    ...(aliases !== undefined && { aliases }),
    url: toAbsolute(toTopicHref(id)),
    entries: listOfTopic(model, id).length,
  }));
  return createDataset(model, { name: 'topics', ...model.words.openData.topics, shape: topicShape, entries });
}

function createChangeSet(model: SiteModel): Dataset {
  const entries = listChangeRecords(model);
  return createDataset(model, {
    name: 'changes',
    ...model.words.openData.changes,
    shape: changeShape,
    entries,
  });
}

function createPlaceSet(model: SiteModel, collection: Collection): PlaceSet {
  const { name } = collection;
  const features = listOf(model, collection).flatMap((entry) => listGeoFeatures(model, entry));
  return {
    name,
    head: createHead(model, PLACES, labelsOf(model, collection).plural, features.length),
    features,
  };
}

function createTable({ name, shape, entries }: Dataset): DataTable {
  const columns = listColumns(shape);
  return {
    name,
    columns: columns.map((column) => column.name),
    shapes: columns.map(({ shape }) => [shape]),
    rows: entries.map((entry) => columns.map(({ getCell }) => getCell(entry))),
  };
}

function createSchema({ name, head, description, shape }: Dataset): DataSchema {
  return {
    name,
    id: head.$schema,
    title: head.title,
    description,
    shape: createFileShape({ entries: { type: 'array', items: shape } }),
  };
}

const createPlaceSchema = (model: InLanguage): DataSchema => ({
  name: PLACES,
  id: toSchemaAddress(PLACES),
  ...model.words.openData.places,
  shape: createFileShape({
    type: { type: 'string', const: 'FeatureCollection' },
    features: { type: 'array', items: featureShape },
  }),
});

function createFileShape(listShapes: Record<string, Shape>): Shape {
  const { properties, required = [], ...shape } = headShape;
  return {
    ...shape,
    properties: { ...properties, ...listShapes },
    required: [...required, ...Object.keys(listShapes)],
  };
}
