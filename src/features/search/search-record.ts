/** What the index learns of an entry beside the words of its page: facets, names, other words, a day. Pure. */
import { isNewestFirst } from '#collections/collection.ts';
import type { EntryData } from '#collections/entry-data.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { findStatuses } from '#model/dates/event-status.ts';
import { findPeriodState } from '#model/dates/period-status.ts';
import { listOtherNames } from '#model/entries/alternate-names.ts';
import { toLastDay, toSortDay } from '#model/entries/teaser.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listCities, listCountries } from '#model/places/places.ts';
import { findParent, listIncoming, listOutgoing, listTookPart } from '#model/relations/participation.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { SearchRecordView } from './search-types.ts';

/** The record of an entry. States are those of the day of the build. */
export function createSearchRecord(model: SiteModel, entry: ModelEntry): SearchRecordView {
  const { collection, data } = entry;
  const topics = (data.topics ?? []).flatMap((id) => model.topics.get(id) ?? []);
  const isNamed = !isNewestFirst(collection);
  const day = toSortDay(entry);
  return {
    filters: {
      kind: [collection.labels.en.plural],
      country: listCountries(model, entry).map(getCountryName),
      topic: topics.map(({ label }) => label),
      programme: listProgrammes(model, entry).map(({ data: { title } }) => title),
      year: listYears(entry),
      status: listStatusWords(model, entry),
    },
    ...(isProgramme(entry) && { facet: 'programme' }),
    ...(isPlace(model, entry) && { facet: 'place' }),
    // What is a thing with a name is found first by that name, before an article about it.
    names: [...(isNamed ? [data.title] : []), ...listOtherNames(entry), ...listOfficial(data)],
    people: (data.people ?? []).map(({ name }) => name),
    words: [...topics.flatMap(({ aliases = [] }) => aliases), ...listPlaceNames(model, entry)],
    ...(day && { date: day }),
  };
}

/** The full name, where it is another than the title. */
const listOfficial = ({ officialName }: EntryData) =>
  typeof officialName === 'string' ? [officialName] : [];

/** True for what others are part of. */
const isProgramme = ({ collection }: ModelEntry) => collection.hasParts === true;

/** True for what others are in. */
const isPlace = (model: SiteModel, entry: ModelEntry) =>
  listIncoming(model, toRef(entry)).some(({ kind }) => kind === 'place');

/** The programmes and projects that an entry is, is part of, tells of, or took part in, and all above these. */
function listProgrammes(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const joined = listTookPart(model, entry).map(({ from }) => from);
  const isNews = entry.collection.nature === 'article';
  const told = isNews ? listOutgoing(model, toRef(entry)).map(({ to }) => to) : [];
  const found = new Set<ModelEntry>();
  for (const one of [entry, ...joined, ...told]) {
    // What is found already has its own above it found, too.
    let part: ModelEntry | undefined = one;
    while (part && !found.has(part)) {
      found.add(part);
      part = findParent(model, part);
    }
  }
  return [...found].filter(isProgramme);
}

/** Other names of the cities that an entry is in: who looks in Beograd means what is in Belgrade. */
function listPlaceNames(model: SiteModel, entry: ModelEntry): string[] {
  const cities = listCities(model, entry).filter((ref) => ref !== toRef(entry));
  return cities.flatMap((ref) => {
    const city = model.entries.get(ref);
    return city ? listOtherNames(city) : [];
  });
}

/** The years that an entry reaches into; of what has no known end, the year that it begins in. */
function listYears(entry: ModelEntry): string[] {
  const [first, last] = [toSortDay(entry), toLastDay(entry)].map((day) => Number(day.slice(0, 4)));
  if (!first || !last) return [];
  return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, index) => String(first + index));
}

/** Whether it runs, is to come, open, past or off. */
function listStatusWords(model: SiteModel, entry: ModelEntry): string[] {
  const period = findPeriodState(model, entry);
  if (period !== undefined) return period === 'unknown' ? [] : [en.periodStates[period]];
  const states = findStatuses(model, entry, true) ?? [];
  return states.filter(({ isHidden }) => !isHidden).map(({ text }) => text);
}
