/**
 * What a list can be narrowed by: for each facet that its collection names, the values that its entries have and
 * the entries that have them. One value at a time, no products of two; what no entry has does not exist.
 */
import { type Collection, fieldLabel } from '#collections/collection.ts';
import { type EntryData, getField } from '#collections/entry-data.ts';
import { branchFor, canHold, getShape, propertyOf } from '#collections/shape.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { memoize } from '#memo/memoize.ts';
import { findPeriodState, type PeriodState } from '#model/dates/period-status.ts';
import { compareEntries, toSortDay } from '#model/entries/teaser.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listHomeCountries } from '#model/places/places.ts';
import { toHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { FacetView } from '#model/view-types.ts';
import { toFacetList } from '#routes/routes.ts';
import { compareNames } from '#text/collation.ts';

/** More values than a reader scans are no help, and each is a page: such a facet is left out. */
export const MAX_VALUES = 60;

export interface FacetValue {
  value: string;
  /** As part of an address: lower case ASCII. */
  path: string;
  label: string;
  /** What its list is called: "Hubs in Serbia". */
  heading: string;
  /** In the order of the collection's list. */
  entries: readonly ModelEntry[];
}

export interface Facet {
  field: string;
  label: string;
  values: readonly FacetValue[];
}

/** How the values of one facet are found, named and ordered. */
interface Reading {
  listValues: (entry: ModelEntry) => readonly string[];
  toLabel: (value: string) => string;
  toHeading: (value: string) => string;
  compare: (a: string, b: string) => number;
}

const byOrder = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

const facetsOf = memoize((model: SiteModel) =>
  memoize((collection: Collection) => createFacets(model, collection)),
);

/** The facets of a collection that narrow its list, in the order of the registry; made once a model. */
export const listFacets = (model: SiteModel, collection: Collection): readonly Facet[] =>
  facetsOf(model)(collection);

function createFacets(model: SiteModel, collection: Collection): Facet[] {
  const entries = listOf(model, collection).sort(compareEntries);
  return collection.facets
    .map((field) => createFacet(model, collection, field, entries))
    .filter(({ values }) => values.length <= MAX_VALUES && isNarrowing(values, entries.length));
}

/** A single value that every entry has leads from the list to the same list. */
const isNarrowing = ([first, ...others]: readonly FacetValue[], total: number) =>
  first !== undefined && (others.length > 0 || first.entries.length < total);

function createFacet(
  model: SiteModel,
  collection: Collection,
  field: string,
  entries: readonly ModelEntry[],
): Facet {
  const { listValues, toLabel, toHeading, compare } = createReading(model, collection, field);
  const byValue = new Map<string, ModelEntry[]>();
  for (const entry of entries) {
    for (const value of new Set(listValues(entry))) {
      const own = byValue.get(value);
      if (own) own.push(entry);
      else byValue.set(value, [entry]);
    }
  }
  const values = [...byValue].sort(([a], [b]) => compare(a, b));
  const toPath = createPaths([...byValue.keys()]);
  return {
    field,
    label: fieldLabel(collection.labels.en, field),
    values: values.map(([value, own]) => ({
      value,
      path: toPath(value),
      label: toLabel(value),
      heading: toHeading(value),
      entries: own,
    })),
  };
}

/**
 * What each value is called in an address: in small letters, and of a reference its id alone; where two collections
 * have that id, their names stand before it.
 */
function createPaths(values: readonly string[]): (value: string) => string {
  const toLast = (value: string) => value.slice(value.indexOf('/') + 1).toLowerCase();
  const counts = Map.groupBy(values, toLast);
  return (value) =>
    counts.get(toLast(value))?.length === 1 ? toLast(value) : value.replace('/', '-').toLowerCase();
}

function createReading(model: SiteModel, collection: Collection, field: string): Reading {
  const shape = propertyOf(getShape(collection), field);
  if (field === 'country') return readCountries(model, collection);
  if (field === 'year') return readYears(collection);
  if (field === 'status' && shape === undefined) return readPeriodStates(model, collection);
  if (shape && canHold(shape, 'reference')) return readReferences(model, collection, field);
  const own = branchFor(shape, 'array');
  return (own?.items ?? own)?.field === 'topic'
    ? readTopics(model, collection, field)
    : readChoices(collection, field);
}

/** What a field of one value or of several holds. */
const listOwn = (data: EntryData, field: string) => [getField(data, field) ?? []].flat().map(String);

const toPlural = (collection: Collection) => collection.labels.en.plural;

function readCountries(model: SiteModel, collection: Collection): Reading {
  return {
    listValues: (entry) => listHomeCountries(model, entry),
    toLabel: getCountryName,
    toHeading: (code) => en.inCountry(toPlural(collection), getCountryName(code)),
    compare: (a, b) => compareNames(getCountryName(a), getCountryName(b)),
  };
}

/** The year in which an entry is, or begins; the newest first. */
function readYears(collection: Collection): Reading {
  const isPeriod = collection.nature === 'period';
  return {
    listValues: (entry) => {
      const day = toSortDay(entry);
      return day === '' ? [] : [day.slice(0, 4)];
    },
    toLabel: (year) => year,
    toHeading: (year) => (isPeriod ? en.begunIn : en.ofYear)(toPlural(collection), year),
    compare: (a, b) => (a < b ? 1 : -1),
  };
}

function readPeriodStates(model: SiteModel, collection: Collection): Reading {
  return {
    listValues: (entry) => {
      const state = findPeriodState(model, entry);
      return state === undefined ? [] : [state];
    },
    toLabel: (state) => en.periodStates[state as PeriodState],
    toHeading: (state) => en.periodHeadings[state as PeriodState](toPlural(collection)),
    compare: byOrder(Object.keys(en.periodStates)),
  };
}

function readTopics(model: SiteModel, collection: Collection, field: string): Reading {
  const labelOf = (id: string) => model.topics.get(id)?.label ?? id;
  return {
    listValues: ({ data }) => listOwn(data, field).filter((id) => model.topics.has(id)),
    toLabel: labelOf,
    toHeading: (id) => {
      const inSentence = model.topics.get(id)?.inSentence ?? en.inSentence(labelOf(id));
      return en.onTopic(toPlural(collection), inSentence);
    },
    compare: (a, b) => compareNames(labelOf(a), labelOf(b)),
  };
}

/** A field that names other entries, by their titles; what is not published is no value. */
function readReferences(model: SiteModel, collection: Collection, field: string): Reading {
  const titleOf = (ref: string) => model.entries.get(ref)?.data.title ?? ref;
  return {
    listValues: (entry) =>
      (model.graph.outgoing.get(toRef(entry)) ?? [])
        .filter(({ relation }) => relation === field)
        .map(({ to }) => to),
    toLabel: titleOf,
    toHeading: (ref) => en.facetHeading(toPlural(collection), titleOf(ref)),
    compare: (a, b) => compareNames(titleOf(a), titleOf(b)) || (a < b ? -1 : 1),
  };
}

/** A field with a fixed choice, in the order of the registry. */
function readChoices(collection: Collection, field: string): Reading {
  const { plural, values, headings } = collection.labels.en;
  const toLabel = (value: string) => values[field]?.[value] ?? value;
  return {
    listValues: ({ data }) => listOwn(data, field),
    toLabel,
    toHeading: (value) => headings?.[field]?.[value] ?? en.facetHeading(plural, toLabel(value)),
    compare: byOrder(Object.keys(values[field] ?? {})),
  };
}

/** Where the list of one value is, below the base path: `hubs/by/country/rs`. */
export const toFacetPath = (collection: Collection, field: string, { path }: FacetValue) =>
  toFacetList(collection.name, field, path);

/** The facets of a list as links, the shown value marked. */
export function listFacetViews(model: SiteModel, collection: Collection, current?: FacetValue): FacetView[] {
  return listFacets(model, collection).map(({ field, label, values }) => ({
    id: field,
    label,
    values: values.map((value) => ({
      href: toHref(toFacetPath(collection, field, value)),
      text: value.label,
      count: value.entries.length,
      isCurrent: value === current,
    })),
  }));
}

/** The address of the list of one value; undefined where there is no such page. */
export function findFacetHref(
  model: SiteModel,
  collection: Collection,
  field: string,
  value: string,
): string | undefined {
  const facet = listFacets(model, collection).find((own) => own.field === field);
  const found = facet?.values.find((own) => own.value === value);
  return found && toHref(toFacetPath(collection, field, found));
}
