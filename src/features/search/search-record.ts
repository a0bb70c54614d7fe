/** Additional index data of an entry: facets, names, other words, a day. Pure. */
import { isNewestFirst } from '#collections/collection.ts';
import { getNames, listAppearances, listTopicIds } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import { listOtherNames } from '#model/entries/alternate-names.ts';
import { getSortDay } from '#model/entries/teaser.ts';
import { isHiddenPerson } from '#model/people/people.ts';
import { listCities } from '#model/places/places.ts';
import { listIncoming } from '#model/relations/participation.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { isProgramme, listFilters } from './search-facets.ts';
import type { SearchRecordView } from './search-types.ts';

/** The search record of an entry. Statuses are those of the day of the build. */
export function createSearchRecord(model: SiteModel, entry: ModelEntry): SearchRecordView {
  const { collection, data } = entry;
  const topics = listTopicIds(entry).flatMap((id) => model.topics.get(id) ?? []);
  const { official } = getNames(entry);
  const isNamed = !isNewestFirst(collection);
  const day = getSortDay(entry);
  return {
    filters: listFilters(model, entry),
    ...(isProgramme(entry) && { facet: 'programme' }),
    ...(isPlace(model, entry) && { facet: 'place' }),
    // A thing with a name ranks first for that name, before articles about it.
    names: [
      ...(isNamed ? [data.title] : []),
      ...listOtherNames(entry),
      ...(official !== undefined ? [official] : []),
    ],
    people: listAppearances(entry).flatMap(({ name }) => (isHiddenPerson(model, name) ? [] : [name])),
    words: [...topics.flatMap(({ aliases = [] }) => aliases), ...listPlaceNames(model, entry)],
    ...(day && { date: day }),
  };
}

/** True for entries that contain others. */
const isPlace = (model: SiteModel, entry: ModelEntry) =>
  listIncoming(model, toRef(entry)).some(({ kind }) => kind === 'place');

/** Other names of the cities of an entry: a query for Beograd finds entries in Belgrade. */
function listPlaceNames(model: SiteModel, entry: ModelEntry): string[] {
  const cities = listCities(model, entry).filter((ref) => ref !== toRef(entry));
  return cities.flatMap((ref) => {
    const city = model.entries.get(ref);
    return city ? listOtherNames(city) : [];
  });
}
