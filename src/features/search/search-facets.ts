/**
 * The facets of the search. Six apply to all pages. The registry’s facets of collections are added, except those that
 * one of the six includes: the country of a hub is the country of all pages.
 *
 * A visitor reads few filters, so facets of some kinds, such as the operator of a hub, are offered only if one of
 * these kinds is chosen.
 */

import { type Collection, type DerivedFacet, fieldLabel } from '#collections/collection.ts';
import type { EntryData } from '#collections/entry-data.ts';
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { createDerivedReader, createFacetReader, type FacetReader } from '#model/groups/facets.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { MOST_ITEMS } from '#model/page/pagination.ts';
import { findParent, listOutgoing, listTookPart } from '#model/relations/participation.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { OTHER_PARAMETERS, SITE_FACETS, type SiteFacet } from './query/index-settings.ts';
import type { SearchFacetView } from './search-types.ts';

/** A facet of all pages. */
interface SiteFacetSource {
  createReader: (model: SiteModel, collection: Collection) => FacetReader;
  /** Facets of a collection that it includes. */
  listIncluded?: (collection: Collection) => readonly (string | undefined)[];
  isOpen?: true;
  isNewestFirst?: true;
}

/** A computed facet, equal for all collections. */
const createDerived = (facet: DerivedFacet) => ({
  createReader: (model: SiteModel) => createDerivedReader(model, facet),
  listIncluded: () => [facet],
});

/** The field with the topics of any entry. */
const TOPICS = 'topics' satisfies keyof EntryData;

const SOURCES: Readonly<Record<SiteFacet, SiteFacetSource>> = {
  kind: {
    createReader: (model) => ({
      listValues: ({ collection }) => [labelsOf(model, collection).plural],
      toLabel: (plural) => plural,
    }),
    // "Creative hub" is found by its words.
    listIncluded: ({ kind }) => [kind],
    isOpen: true,
  },
  country: { ...createDerived('country'), isOpen: true },
  topic: {
    createReader: (model, collection) => createFacetReader(model, collection, TOPICS),
    listIncluded: () => [TOPICS],
  },
  programme: {
    createReader: (model) => ({
      listValues: (entry) => listProgrammes(model, entry).map(toRef),
      toLabel: (ref) => model.entries.get(ref)?.data.title ?? ref,
    }),
  },
  year: { ...createDerived('year'), isNewestFirst: true },
  status: createDerived('status'),
};

/** The facets of all pages that the site has. */
const siteFacets = SITE_FACETS.filter((facet) => facet !== 'topic' || isInUse('topics'));

/** True for entries that can have parts. */
export const isProgramme = ({ collection }: ModelEntry) => collection.hasParts === true;

/**
 * The programmes and projects that an entry is, is part of, is about, or took part in, with all their parents: at most
 * a hundred, because each is in the HTML of its page.
 */
function listProgrammes(model: SiteModel, entry: ModelEntry): ModelEntry[] {
  const joined = listTookPart(model, entry).map(({ from }) => from);
  const isNews = entry.collection.nature === 'article';
  const told = isNews ? listOutgoing(model, toRef(entry)).map(({ to }) => to) : [];
  const found = new Set<ModelEntry>();
  // Its own programme and its parents come first.
  for (const programmeEntry of [entry, ...joined, ...told]) {
    // A programme that was found already has its parents.
    let part: ModelEntry | undefined = programmeEntry;
    while (part && !found.has(part)) {
      found.add(part);
      part = findParent(model, part);
    }
  }
  return [...found].filter(isProgramme).slice(0, MOST_ITEMS);
}

/** The facets of a collection besides the six. */
function listFields(collection: Collection): string[] {
  const included = SITE_FACETS.flatMap((facet) => SOURCES[facet].listIncluded?.(collection) ?? []);
  return collection.facets.filter((field) => !included.includes(field));
}

const TAKEN: readonly string[] = [...SITE_FACETS, ...OTHER_PARAMETERS];

/** The id of a field’s facet in the index and in addresses; collections with the same field share it. */
const toFacetId = ({ name }: Collection, field: string) =>
  TAKEN.includes(field) ? `${name}-${field}` : field;

/** The facets of the search page, in order. */
export function listSearchFacets(
  model: InLanguage,
  registry: readonly Collection[] = collections,
): SearchFacetView[] {
  const facets: SearchFacetView[] = siteFacets.map((id) => {
    const { isOpen, isNewestFirst } = SOURCES[id];
    const label = model.words.searchPage.facets[id];
    return { id, label, ...(isOpen && { isOpen }), ...(isNewestFirst && { isNewestFirst }) };
  });
  const byId = Map.groupBy(
    registry.flatMap((collection) => listFields(collection).map((field) => ({ collection, field }))),
    ({ collection, field }) => toFacetId(collection, field),
  );
  for (const [id, fields] of byId) {
    const [label = id] = fields.map(({ collection, field }) =>
      fieldLabel(labelsOf(model, collection), field),
    );
    facets.push({ id, label, kinds: fields.map(({ collection }) => labelsOf(model, collection).plural) });
  }
  return facets;
}

/** The values of an entry as labels, by facet id. */
export function listFilters(model: SiteModel, entry: ModelEntry): Record<string, string[]> {
  const { collection } = entry;
  const listLabels = ({ listValues, toLabel }: FacetReader) => listValues(entry).map(toLabel);
  return Object.fromEntries([
    ...siteFacets.map((id) => [id, listLabels(SOURCES[id].createReader(model, collection))]),
    ...listFields(collection).map((field) => [
      toFacetId(collection, field),
      listLabels(createFacetReader(model, collection, field)),
    ]),
  ]);
}

/** A value of a facet as one entry has it. */
interface ValueSample {
  ref: string;
  /** Its place among the values of the entry. */
  at: number;
}

/** The values of all entries by facet, each with the first entry that has it. */
const samplesOf = memoize((model: SiteModel): ReadonlyMap<string, ReadonlyMap<string, ValueSample>> => {
  const samples = new Map<string, Map<string, ValueSample>>();
  for (const [ref, entry] of model.entries) {
    for (const [facet, values] of Object.entries(listFilters(model, entry))) {
      const known = samples.get(facet) ?? new Map<string, ValueSample>();
      samples.set(facet, known);
      for (const [at, value] of values.entries()) if (!known.has(value)) known.set(value, { ref, at });
    }
  }
  return samples;
});

/** Pages of which each is of the kind of their list, and no entry. */
const LISTED = (['countries', 'people', 'topics'] as const).filter(isInUse);

/**
 * The values of facets, as the index has them, with their labels in another language. One entry of each value is read
 * in that language, so that it costs what there are values, not what there are entries.
 *
 * @param original the model in the first language
 */
export function listFacetLabels(
  original: SiteModel,
  model: SiteModel,
): Record<string, Record<string, string>> {
  const read = new Map<string, Record<string, string[]>>();
  const readValues = (ref: string) => {
    const entry = model.entries.get(ref);
    const values = read.get(ref) ?? (entry ? listFilters(model, entry) : {});
    read.set(ref, values);
    return values;
  };
  const labels = [...samplesOf(original)].map(([facet, samples]) => {
    const named = [...samples].map(([value, { ref, at }]) => [value, readValues(ref)[facet]?.[at] ?? value]);
    return [facet, Object.fromEntries(named) as Record<string, string>] as const;
  });
  const { kind = {}, ...others } = Object.fromEntries(labels);
  const lists = LISTED.map((name) => [getSitePageTitle(original, name), getSitePageTitle(model, name)]);
  return { kind: { ...kind, ...Object.fromEntries(lists) }, ...others };
}
