/** Fields that are derived from those of an entry: days, instants, location, permanent path. */

import { findEntryLimits, isOccurrence } from '#model/dates/event-status.ts';
import { getLastingPath } from '#model/entries/publication-dates.ts';
import { getLastDay, getSortDay } from '#model/entries/teaser.ts';
import { createCitySpots, listEntryCities } from '#model/places/locations.ts';
import { listCities, listHomeCountries } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { DataRecord, Position } from './open-data-types.ts';
import { isPlaced } from './schemas.ts';

/** The derived fields of an entry; those that its collection can’t have are left out, as in the schema. */
export function createDerivedFields(model: SiteModel, entry: ModelEntry): DataRecord {
  const { collection } = entry;
  return {
    ...createDayFields(entry),
    ...(isOccurrence(entry) && createInstants(entry)),
    ...(collection.where.length > 0 && createListField('countries', listHomeCountries(model, entry))),
    ...(isPlaced(collection) && createPlaceFields(model, entry)),
    lastingId: getLastingPath(entry),
  };
}

/** The first and last possible day of an entry. */
export function createDayFields(entry: ModelEntry): DataRecord {
  const [firstDay, lastDay] = [getSortDay(entry), getLastDay(entry)];
  return firstDay === '' ? {} : { firstDay, lastDay };
}

function createInstants(entry: ModelEntry): DataRecord {
  const limits = findEntryLimits(entry);
  if (!limits) return {};
  return { ...(limits.first !== '' && { begins: limits.first }), ends: limits.over };
}

function createPlaceFields(model: SiteModel, entry: ModelEntry): DataRecord {
  const [position] = listPoints(model, entry);
  return {
    ...createListField('cities', listCities(model, entry)),
    ...(position && { latitude: position[1], longitude: position[0] }),
  };
}

/** A list without duplicates as a field; no field if it is empty. */
export function createListField(field: string, items: readonly string[]): DataRecord {
  return items.length > 0 ? { [field]: [...new Set(items)] } : {};
}

/** The points of an entry: its own, or those of its cities. Empty if only the country is known. */
export function listPoints(model: SiteModel, entry: ModelEntry): Position[] {
  const citySpots = createCitySpots(entry, 1);
  const spots = citySpots.length > 0 ? citySpots : listEntryCities(model, entry);
  const points = new Map(spots.map(({ place: [lon, lat], href }) => [href, [lon, lat] as Position]));
  return [...points.values()];
}
