/**
 * Facets of lists, calls and search: which values an entry has for a facet, and how each value is named, sorted and
 * addressed. Pure.
 */

import { type Collection, DERIVED_FACETS, type DerivedFacet, fieldLabel } from '#collections/collection.ts';
import { type EntryData, getField } from '#collections/entry-data.ts';
import { branchFor, canHold, getShape, propertyOf } from '#collections/shape.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { findStatuses } from '#model/dates/event-status.ts';
import { findPeriodState, type PeriodState } from '#model/dates/period-status.ts';
import { getLastDay, getSortDay } from '#model/entries/teaser.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { listCountries, listHomeCountries } from '#model/places/places.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { FacetView } from '#model/view-types.ts';
import { toFacetList } from '#routes/routes.ts';
import { compareNamesIn } from '#text/collation.ts';

/** The values of entries for a facet, and their labels. */
export interface FacetReader {
  /** Values as data: `RS`, `organisations/agency`. Duplicates count once. */
  listValues: (entry: ModelEntry) => readonly string[];
  /** The label of a value: "Serbia". */
  toLabel: (value: string) => string;
}

/** A facet of a list. */
export interface ListFacetReader extends FacetReader {
  /** The heading of the list of one value: "Hubs in Serbia". */
  toHeading: (value: string) => string;
  compare: (left: string, right: string) => number;
}

/** A value that entries of a list have. */
export interface FacetValue {
  value: string;
  /** The path segment: lower-case ASCII. */
  path: string;
  label: string;
  heading: string;
  /** In the order of the list. */
  entries: readonly ModelEntry[];
}

/** A facet of a list, with its values in order. */
export interface Facet {
  field: string;
  label: string;
  values: readonly FacetValue[];
}

const compareByName =
  (model: InLanguage, toName: (value: string) => string) => (left: string, right: string) =>
    compareNamesIn(model)(toName(left), toName(right));

const compareByOrder = (order: readonly string[]) => (left: string, right: string) =>
  order.indexOf(left) - order.indexOf(right);

/** Labels and order for all facets of countries. */
export function createCountryNaming(model: InLanguage) {
  const toLabel = (code: string) => getCountryName(model, code);
  return { toLabel, compare: compareByName(model, toLabel) };
}

/** A facet with more values is left out: readers would not scan them, and each is a page. */
export const MAX_VALUES = 60;

/** A facet that is computed instead of read from a field. */
interface DerivedReader {
  /** A field of that name takes precedence. */
  isField?: true;
  /** Values for lists: where an entry is, when it begins. */
  listValues: (entry: ModelEntry) => readonly string[];
  /** Values for the search, for any collection: also countries of participants, and all years of a span. */
  listAllValues: (entry: ModelEntry) => readonly string[];
  toLabel: (value: string) => string;
  toHeading: (collection: Collection, value: string) => string;
  compare: (left: string, right: string) => number;
}

const getPlural = (model: InLanguage, collection: Collection) => labelsOf(model, collection).plural;

const isPeriodState = (model: InLanguage, value: string): value is PeriodState =>
  Object.hasOwn(model.words.shared.periodStatuses, value);

/** The computed facets. */
const derivedOf = memoize(
  (model: SiteModel): Readonly<Record<DerivedFacet, DerivedReader>> => ({
    // The country of a city counts, too; the field alone does not have it.
    country: {
      ...createCountryNaming(model),
      listValues: (entry) => listHomeCountries(model, entry),
      listAllValues: (entry) => listCountries(model, entry),
      toHeading: (collection, code) =>
        model.words.shared.inCountry(getPlural(model, collection), getCountryName(model, code)),
    },
    year: {
      listValues: (entry) => listYears(entry).slice(0, 1),
      listAllValues: (entry) => listYears(entry),
      toLabel: (year) => year,
      toHeading: (collection, year) =>
        (collection.nature === 'period' ? model.words.shared.begunIn : model.words.shared.ofYear)(
          getPlural(model, collection),
          year,
        ),
      compare: (left, right) => (left < right ? 1 : -1),
    },
    status: {
      isField: true,
      listValues: (entry) => [findPeriodState(model, entry) ?? []].flat(),
      listAllValues: (entry) => listStatuses(model, entry),
      toLabel: (status) =>
        isPeriodState(model, status) ? model.words.shared.periodStatuses[status] : status,
      toHeading: (collection, status) =>
        isPeriodState(model, status)
          ? model.words.shared.periodHeadings[status](getPlural(model, collection))
          : status,
      compare: compareByOrder(Object.keys(model.words.shared.periodStatuses)),
    },
  }),
);

/** The years of an entry’s span, in order; without a known end, only the first. */
function listYears(entry: ModelEntry): string[] {
  const [first, last] = [getSortDay(entry), getLastDay(entry)].map((day) => Number(day.slice(0, 4)));
  if (!first || !last) return [];
  return Array.from({ length: Math.max(last - first, 0) + 1 }, (_, index) => String(first + index));
}

/** Current, upcoming, open, past or cancelled. */
function listStatuses(model: SiteModel, entry: ModelEntry): string[] {
  const period = findPeriodState(model, entry);
  if (period !== undefined) return period === 'unknown' ? [] : [period];
  const statuses = findStatuses(model, entry, true) ?? [];
  return statuses.filter(({ isHidden }) => !isHidden).map(({ text }) => text);
}

/** A computed facet with its values for the search, for entries of any collection. */
export const createDerivedReader = (model: SiteModel, facet: DerivedFacet): FacetReader => ({
  listValues: derivedOf(model)[facet].listAllValues,
  toLabel: derivedOf(model)[facet].toLabel,
});

/** A facet of the registry: computed, or read from a field by its schema. */
export function createFacetReader(model: SiteModel, collection: Collection, field: string): ListFacetReader {
  const shape = propertyOf(getShape(collection), field);
  const derived = findDerived(model, field);
  if (derived && !(derived.isField && shape)) {
    return {
      listValues: derived.listValues,
      toLabel: derived.toLabel,
      toHeading: (value) => derived.toHeading(collection, value),
      compare: derived.compare,
    };
  }
  if (shape && canHold(shape, 'reference')) return createReferenceReader(model, collection, field);
  const list = branchFor(shape, 'array');
  return (list?.items ?? list)?.field === 'topic'
    ? createTopicReader(model, collection, field)
    : createChoiceReader(model, collection, field);
}

function findDerived(model: SiteModel, field: string): DerivedReader | undefined {
  const facet = DERIVED_FACETS.find((name) => name === field);
  return facet && derivedOf(model)[facet];
}

/** The texts of a field with one value or several. */
const listFieldTexts = (data: EntryData, field: string) => [getField(data, field) ?? []].flat().map(String);

function createTopicReader(model: SiteModel, collection: Collection, field: string): ListFacetReader {
  const toLabel = (id: string) => model.topics.get(id)?.label ?? id;
  return {
    listValues: ({ data }) => listFieldTexts(data, field).filter((id) => model.topics.has(id)),
    toLabel,
    toHeading: (id) => {
      const inSentence = model.topics.get(id)?.inSentence ?? model.words.shared.inSentence(toLabel(id));
      return model.words.shared.onTopic(getPlural(model, collection), inSentence);
    },
    compare: compareByName(model, toLabel),
  };
}

/** A field of references, labelled by title. Unpublished entries are not values. */
function createReferenceReader(model: SiteModel, collection: Collection, field: string): ListFacetReader {
  const toLabel = (ref: string) => model.entries.get(ref)?.data.title ?? ref;
  const byTitle = compareByName(model, toLabel);
  const label = fieldLabel(labelsOf(model, collection), field);
  return {
    listValues: (entry) =>
      (model.graph.outgoing.get(toRef(entry)) ?? [])
        .filter(({ relation }) => relation === field)
        .map(({ to }) => to),
    toLabel,
    toHeading: (ref) =>
      model.words.shared.referenceHeading(getPlural(model, collection), label, toLabel(ref)),
    compare: (left, right) => byTitle(left, right) || (left < right ? -1 : 1),
  };
}

/** A field of choices, in the order of the registry. */
function createChoiceReader(model: InLanguage, collection: Collection, field: string): ListFacetReader {
  const { plural, values, headings } = labelsOf(model, collection);
  const toLabel = (value: string) => values[field]?.[value] ?? value;
  return {
    listValues: ({ data }) => listFieldTexts(data, field),
    toLabel,
    toHeading: (value) =>
      headings?.[field]?.[value] ?? model.words.shared.facetHeading(plural, toLabel(value)),
    compare: compareByOrder(Object.keys(values[field] ?? {})),
  };
}

/** The values of a facet with their entries. `entries` are in the order of the list. */
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
 * The path segments of values: lower case, and for a reference its id. If two collections have that id, the
 * collection is added.
 */
function createPaths(values: readonly string[]): (value: string) => string {
  const getLastSegment = (value: string) => value.slice(value.indexOf('/') + 1).toLowerCase();
  const counts = Map.groupBy(values, getLastSegment);
  return (value) =>
    counts.get(getLastSegment(value))?.length === 1
      ? getLastSegment(value)
      : value.replace('/', '-').toLowerCase();
}

/** A facet of a list as links, with the current value marked. `list` is the path of the list: `hubs`, `calls`. */
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
