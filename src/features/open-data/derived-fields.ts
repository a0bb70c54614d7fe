/** What follows from the fields of an entry: its days and instants, where it is, the name that it keeps. */

import { findEntryLimits, isOccurrence } from '#model/dates/event-status.ts';
import { toLastingPath } from '#model/entries/publication-dates.ts';
import { toLastDay, toSortDay } from '#model/entries/teaser.ts';
import { listEntryCities, toCitySpots } from '#model/places/locations.ts';
import { listCities, listHomeCountries } from '#model/places/places.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { DataRecord, Position } from './open-data-types.ts';
import { isPlaced } from './schemas.ts';

/** What follows from the fields of an entry; what its collection has none of is left out, as in its schema. */
export function createDerivedFields(model: SiteModel, entry: ModelEntry): DataRecord {
  const { collection } = entry;
  return {
    ...createDayFields(entry),
    ...(isOccurrence(entry) && createInstants(entry)),
    ...(collection.where.length > 0 && createListField('countries', listHomeCountries(model, entry))),
    ...(isPlaced(collection) && createPlaceFields(model, entry)),
    lastingId: toLastingPath(entry),
  };
}

/** The first and the last day that are possible by the dates of an entry. */
export function createDayFields(entry: ModelEntry): DataRecord {
  const [firstDay, lastDay] = [toSortDay(entry), toLastDay(entry)];
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

/** A list without repetition as a field; none where it is empty. */
export function createListField(field: string, items: readonly string[]): DataRecord {
  return items.length > 0 ? { [field]: [...new Set(items)] } : {};
}

/** The points that an entry is at: its own, or those of its cities; none where no more than a country is known. */
export function listPoints(model: SiteModel, entry: ModelEntry): Position[] {
  const own = toCitySpots(entry, 1);
  const spots = own.length > 0 ? own : listEntryCities(model, entry);
  const points = new Map(spots.map(({ place: [lon, lat], href }) => [href, [lon, lat] as Position]));
  return [...points.values()];
}
