/**
 * Facets: what a list, the calls and the search are narrowed by. Says which values an entry has for a facet, and how a
 * value is called, ordered and addressed. Pure.
 */
import { type Collection, DERIVED_FACETS, type DerivedFacet, fieldLabel } from '#collections/collection.ts';
import { type EntryData, getField } from '#collections/entry-data.ts';
import { branchFor, canHold, getShape, propertyOf } from '#collections/shape.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { findStatuses } from '#model/dates/event-status.ts';
import { findPeriodState, type PeriodState } from '#model/dates/period-status.ts';
import { toLastDay, toSortDay } from '#model/entries/teaser.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listCountries, listHomeCountries } from '#model/places/places.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { FacetView } from '#model/view-types.ts';
import { toFacetList } from '#routes/routes.ts';
import { compareNames } from '#text/collation.ts';

/** Which values an entry has for a facet, and what each is called. */
export interface FacetReader {
  /** Values as data: `RS`, `organisations/agency`. One that is repeated counts once. */
  listValues: (entry: ModelEntry) => readonly string[];
  /** A value in words: "Serbia". */
  toLabel: (value: string) => string;
}

/** A facet with all that a list needs which is narrowed by it. */
export interface ListFacetReader extends FacetReader {
  /** What the list of one value is called: "Hubs in Serbia". */
  toHeading: (value: string) => string;
  compare: (left: string, right: string) => number;
}

/** A value of a facet that entries of a list have. */
export interface FacetValue {
  value: string;
  /** As part of an address: lower case ASCII. */
  path: string;
  label: string;
  heading: string;
  /** In the order of the list. */
  entries: readonly ModelEntry[];
}

/** A facet of a list, with each value that an entry has, in their order. */
export interface Facet {
  field: string;
  label: string;
  values: readonly FacetValue[];
}

const compareByName = (toName: (value: string) => string) => (left: string, right: string) =>
  compareNames(toName(left), toName(right));

const compareByOrder = (order: readonly string[]) => (left: string, right: string) =>
  order.indexOf(left) - order.indexOf(right);

/** What countries are called, and their order, for all facets of countries. */
export const countryNaming = { toLabel: getCountryName, compare: compareByName(getCountryName) };

/** A facet that is worked out, and not what a field says. */
interface DerivedReader {
  /** A field of that name is the facet instead, where a collection has one. */
  isField?: true;
  /** What a list is narrowed by: where an entry is, when it begins. */
  listValues: (model: SiteModel, entry: ModelEntry) => readonly string[];
  /** What a search finds it by, of whatever collection: also who takes part from elsewhere, how long it lasts. */
  listAllValues: (model: SiteModel, entry: ModelEntry) => readonly string[];
  toLabel: (value: string) => string;
  toHeading: (collection: Collection, value: string) => string;
  compare: (left: string, right: string) => number;
}

const getPlural = ({ labels }: Collection) => labels.en.plural;

const isPeriodState = (value: string): value is PeriodState => Object.hasOwn(en.periodStates, value);

/** How the facets are worked out that no field holds. */
const DERIVED: Readonly<Record<DerivedFacet, DerivedReader>> = {
  // A city brings its country: the field alone does not tell.
  country: {
    ...countryNaming,
    listValues: listHomeCountries,
    listAllValues: listCountries,
    toHeading: (collection, code) => en.inCountry(getPlural(collection), getCountryName(code)),
  },
  year: {
    listValues: (_model, entry) => listYears(entry).slice(0, 1),
    listAllValues: (_model, entry) => listYears(entry),
    toLabel: (year) => year,
    toHeading: (collection, year) =>
      (collection.nature === 'period' ? en.begunIn : en.ofYear)(getPlural(collection), year),
    compare: (left, right) => (left < right ? 1 : -1),
  },
  status: {
    isField: true,
    listValues: (model, entry) => [findPeriodState(model, entry) ?? []].flat(),
    listAllValues: listStatuses,
    toLabel: (status) => (isPeriodState(status) ? en.periodStates[status] : status),
    toHeading: (collection, status) =>
      isPeriodState(status) ? en.periodHeadings[status](getPlural(collection)) : status,
    compare: compareByOrder(Object.keys(en.periodStates)),
  },
};

/** The years that an entry reaches into, the first first; of what has no known end, the year that it begins in. */
function listYears(entry: ModelEntry): string[] {
  const [first, last] = [toSortDay(entry), toLastDay(entry)].map((day) => Number(day.slice(0, 4)));
  if (!first || !last) return [];
  return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, index) => String(first + index));
}

/** Whether it runs, is to come, open, past or off. */
function listStatuses(model: SiteModel, entry: ModelEntry): string[] {
  const period = findPeriodState(model, entry);
  if (period !== undefined) return period === 'unknown' ? [] : [period];
  const statuses = findStatuses(model, entry, true) ?? [];
  return statuses.filter(({ isHidden }) => !isHidden).map(({ text }) => text);
}

/** A derived facet in its widest sense, for entries of any collection. */
export const createDerivedReader = (model: SiteModel, facet: DerivedFacet): FacetReader => ({
  listValues: (entry) => DERIVED[facet].listAllValues(model, entry),
  toLabel: DERIVED[facet].toLabel,
});

/** A facet that the registry names: one that is worked out, or a field by what its schema says that it is. */
export function createFacetReader(model: SiteModel, collection: Collection, field: string): ListFacetReader {
  const shape = propertyOf(getShape(collection), field);
  const derived = findDerived(field);
  if (derived && !(derived.isField && shape)) {
    return {
      listValues: (entry) => derived.listValues(model, entry),
      toLabel: derived.toLabel,
      toHeading: (value) => derived.toHeading(collection, value),
      compare: derived.compare,
    };
  }
  if (shape && canHold(shape, 'reference')) return createReferenceReader(model, collection, field);
  const list = branchFor(shape, 'array');
  return (list?.items ?? list)?.field === 'topic'
    ? createTopicReader(model, collection, field)
    : createChoiceReader(collection, field);
}

function findDerived(field: string): DerivedReader | undefined {
  const facet = DERIVED_FACETS.find((name) => name === field);
  return facet && DERIVED[facet];
}

/** What a field of one value or of several holds. */
const listFieldTexts = (data: EntryData, field: string) => [getField(data, field) ?? []].flat().map(String);

function createTopicReader(model: SiteModel, collection: Collection, field: string): ListFacetReader {
  const toLabel = (id: string) => model.topics.get(id)?.label ?? id;
  return {
    listValues: ({ data }) => listFieldTexts(data, field).filter((id) => model.topics.has(id)),
    toLabel,
    toHeading: (id) => {
      const inSentence = model.topics.get(id)?.inSentence ?? en.inSentence(toLabel(id));
      return en.onTopic(getPlural(collection), inSentence);
    },
    compare: compareByName(toLabel),
  };
}

/** A field that names other entries, by their titles; what is not published is no value. */
function createReferenceReader(model: SiteModel, collection: Collection, field: string): ListFacetReader {
  const toLabel = (ref: string) => model.entries.get(ref)?.data.title ?? ref;
  const byTitle = compareByName(toLabel);
  const label = fieldLabel(collection.labels.en, field);
  return {
    listValues: (entry) =>
      (model.graph.outgoing.get(toRef(entry)) ?? [])
        .filter(({ relation }) => relation === field)
        .map(({ to }) => to),
    toLabel,
    toHeading: (ref) => en.referenceHeading(getPlural(collection), label, toLabel(ref)),
    compare: (left, right) => byTitle(left, right) || (left < right ? -1 : 1),
  };
}

/** A field with a fixed choice, in the order of the registry. */
function createChoiceReader(collection: Collection, field: string): ListFacetReader {
  const { plural, values, headings } = collection.labels.en;
  const toLabel = (value: string) => values[field]?.[value] ?? value;
  return {
    listValues: ({ data }) => listFieldTexts(data, field),
    toLabel,
    toHeading: (value) => headings?.[field]?.[value] ?? en.facetHeading(plural, toLabel(value)),
    compare: compareByOrder(Object.keys(values[field] ?? {})),
  };
}

/** The values that entries have for a facet, with who has each; `entries` in the order of their list. */
export function listFacetValues(entries: readonly ModelEntry[], reader: ListFacetReader): FacetValue[] {
  const byValue = new Map<string, ModelEntry[]>();
  for (const entry of entries) {
    for (const value of new Set(reader.listValues(entry))) {
      const found = byValue.get(value);
      if (found) found.push(entry);
      else byValue.set(value, [entry]);
    }
  }
  const toPath = createPaths([...byValue.keys()]);
  return [...byValue]
    .sort(([left], [right]) => reader.compare(left, right))
    .map(([value, found]) => ({
      value,
      path: toPath(value),
      label: reader.toLabel(value),
      heading: reader.toHeading(value),
      entries: found,
    }));
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

/** A facet of a list as links, the shown value marked. `list` is where the list is: `hubs`, `calls`. */
export const createFacetView = (
  list: string,
  { field, label, values }: Facet,
  current?: FacetValue,
): FacetView => ({
  id: field,
  label,
  values: values.map((value) => ({
    href: toHref(toFacetList(list, field, value.path)),
    text: value.label,
    count: value.entries.length,
    isCurrent: value === current,
  })),
});
