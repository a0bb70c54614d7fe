/**
 * The facets of the search. Six are of all pages. To these come the facets that the files of the collections name, but
 * for those that one of the six has already: the country of a hub is in that of all pages.
 *
 * A visitor reads few filters. What is of some kinds alone, such as who runs a hub, is offered where one of these
 * kinds is chosen.
 */
import { type Collection, type DerivedFacet, fieldLabel } from '#collections/collection.ts';
import type { EntryData } from '#collections/entry-data.ts';
import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { searchPageWords } from '#i18n/search-en.ts';
import { createDerivedReader, createFacetReader, type FacetReader } from '#model/groups/facets.ts';
import { findParent, listOutgoing, listTookPart } from '#model/relations/participation.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { OTHER_PARAMETERS, SITE_FACETS, type SiteFacet } from './query/index-settings.ts';
import type { SearchFacetView } from './search-types.ts';

/** A facet of all pages. */
interface SiteFacetSource {
  createReader: (model: SiteModel, collection: Collection) => FacetReader;
  /** Facets of a collection that it has already. */
  listIncluded?: (collection: Collection) => readonly (string | undefined)[];
  isOpen?: true;
  isNewestFirst?: true;
}

/** A facet that is worked out, of all collections alike. */
const createDerived = (facet: DerivedFacet) => ({
  createReader: (model: SiteModel) => createDerivedReader(model, facet),
  listIncluded: () => [facet],
});

/** The field in which every entry says what it is about. */
const TOPICS = 'topics' satisfies keyof EntryData;

const SOURCES: Readonly<Record<SiteFacet, SiteFacetSource>> = {
  kind: {
    createReader: () => ({
      listValues: ({ collection }) => [collection.labels.en.plural],
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

/** True for what others are part of. */
export const isProgramme = ({ collection }: ModelEntry) => collection.hasParts === true;

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

/** The facets of a collection that the search has besides the six. */
function listFields(collection: Collection): string[] {
  const included = SITE_FACETS.flatMap((facet) => SOURCES[facet].listIncluded?.(collection) ?? []);
  return collection.facets.filter((field) => !included.includes(field));
}

const TAKEN: readonly string[] = [...SITE_FACETS, ...OTHER_PARAMETERS];

/** What the facet of a field is called in the index and in addresses; collections that have the field share it. */
const toFacetId = ({ name }: Collection, field: string) =>
  TAKEN.includes(field) ? `${name}-${field}` : field;

/** The facets that the search page offers, in their order. */
export function listSearchFacets(registry: readonly Collection[] = collections): SearchFacetView[] {
  const facets: SearchFacetView[] = SITE_FACETS.map((id) => {
    const { isOpen, isNewestFirst } = SOURCES[id];
    const label = searchPageWords.facets[id];
    return { id, label, ...(isOpen && { isOpen }), ...(isNewestFirst && { isNewestFirst }) };
  });
  const byId = Map.groupBy(
    registry.flatMap((collection) => listFields(collection).map((field) => ({ collection, field }))),
    ({ collection, field }) => toFacetId(collection, field),
  );
  for (const [id, fields] of byId) {
    const [label = id] = fields.map(({ collection, field }) => fieldLabel(collection.labels.en, field));
    facets.push({ id, label, kinds: fields.map(({ collection }) => collection.labels.en.plural) });
  }
  return facets;
}

/** The values that an entry has, in words, by the id of each facet. */
export function listFilters(model: SiteModel, entry: ModelEntry): Record<string, string[]> {
  const { collection } = entry;
  const listLabels = ({ listValues, toLabel }: FacetReader) => listValues(entry).map(toLabel);
  return Object.fromEntries([
    ...SITE_FACETS.map((id) => [id, listLabels(SOURCES[id].createReader(model, collection))]),
    ...listFields(collection).map((field) => [
      toFacetId(collection, field),
      listLabels(createFacetReader(model, collection, field)),
    ]),
  ]);
}
