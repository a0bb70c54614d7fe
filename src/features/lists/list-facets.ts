/**
 * What a collection's list can be narrowed by: each value of each of its facets, with the entries that have it. One
 * facet at a time: no list is a combination of two; what no entry has does not exist.
 */
import { type Collection, fieldLabel } from '#collections/collection.ts';
import { memoize } from '#memo/memoize.ts';
import { compareEntries } from '#model/entries/teaser.ts';
import {
  createFacetReader,
  createFacetView,
  type Facet,
  type FacetValue,
  listFacetValues,
} from '#model/groups/facets.ts';
import { toHref } from '#model/routes.ts';
import { listOf, type SiteModel } from '#model/site-model.ts';
import type { FacetView } from '#model/view-types.ts';
import { toFacetList } from '#routes/routes.ts';

/** More values than a reader scans are no help, and each is a page: such a facet is left out. */
export const MAX_VALUES = 60;

const facetsOf = memoize((model: SiteModel) =>
  memoize((collection: Collection) => createFacets(model, collection)),
);

/** The facets of a collection that narrow its list, in the order of the registry; made once a model. */
export const listFacets = (model: SiteModel, collection: Collection): readonly Facet[] =>
  facetsOf(model)(collection);

function createFacets(model: SiteModel, collection: Collection): Facet[] {
  const entries = listOf(model, collection).sort(compareEntries);
  return collection.facets
    .map((field) => ({
      field,
      label: fieldLabel(collection.labels.en, field),
      values: listFacetValues(entries, createFacetReader(model, collection, field)),
    }))
    .filter(({ values }) => values.length <= MAX_VALUES && isNarrowing(values, entries.length));
}

/** A single value that every entry has leads from the list to the same list. */
const isNarrowing = ([first, ...others]: readonly FacetValue[], total: number) =>
  first !== undefined && (others.length > 0 || first.entries.length < total);

/** Where the list of one value is, below the base path: `hubs/by/country/rs`. */
export const toFacetPath = (collection: Collection, field: string, { path }: FacetValue) =>
  toFacetList(collection.name, field, path);

/** The facets of a list as links, the shown value marked. */
export const listFacetViews = (model: SiteModel, collection: Collection, current?: FacetValue): FacetView[] =>
  listFacets(model, collection).map((facet) => createFacetView(collection.name, facet, current));

/** The address of the list of one value; undefined where there is no such page. */
export function findFacetHref(
  model: SiteModel,
  collection: Collection,
  field: string,
  value: string,
): string | undefined {
  const facet = listFacets(model, collection).find((each) => each.field === field);
  const found = facet?.values.find((each) => each.value === value);
  return found && toHref(toFacetPath(collection, field, found));
}
