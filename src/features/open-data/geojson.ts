/** Creates GeoJSON features of entries (RFC 7946). */
import { getField } from '#collections/entry-data.ts';
import { toRef } from '#graph/graph.ts';
import { listCities, listHomeCountries } from '#model/places/places.ts';
import { toAbsolute, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { createDayFields, createListField, listPoints } from './derived-fields.ts';
import type { DataRecord, PlaceFeature } from './open-data-types.ts';

/** The features of an entry; empty without a point. */
export function listGeoFeatures(model: SiteModel, entry: ModelEntry): PlaceFeature[] {
  const [first, ...rest] = listPoints(model, entry);
  if (!first) return [];
  const geometry: PlaceFeature['geometry'] =
    rest.length === 0
      ? { type: 'Point', coordinates: first }
      : { type: 'MultiPoint', coordinates: [first, ...rest] };
  return [{ type: 'Feature', id: toRef(entry), geometry, properties: createProperties(model, entry) }];
}

function createProperties(model: SiteModel, entry: ModelEntry): DataRecord {
  const { collection, data } = entry;
  const kind = collection.kind === undefined ? undefined : getField(data, collection.kind);
  return {
    id: toRef(entry),
    url: toAbsolute(toHref(toRef(entry))),
    title: data.title,
    ...(typeof kind === 'string' && { kind }),
    ...createDayFields(entry),
    ...createListField('countries', listHomeCountries(model, entry)),
    ...createListField('cities', listCities(model, entry)),
  };
}
