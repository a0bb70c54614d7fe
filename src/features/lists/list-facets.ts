/**
 * The facets of a collection’s list: each value with its entries. One facet at a time: there are no combinations, and
 * no empty lists.
 */

import { type Collection, fieldLabel } from '#collections/collection.ts';
import { labelsOf } from '#i18n/labels.ts';
import { memoize } from '#memo/memoize.ts';
import { listInOrder } from '#model/entries/teaser.ts';
import {
  createFacetReader,
  createFacetView,
  type Facet,
  type FacetValue,
  listFacetValues,
  MAX_VALUES,
} from '#model/groups/facets.ts';
import { toHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { FacetView } from '#model/view-types.ts';
import { toFacetList } from '#routes/routes.ts';

const facetsOf = memoize((model: SiteModel) =>
  memoize((collection: Collection) => createFacets(model, collection)),
);

/** The facets that narrow a collection’s list, in the order of the registry. Computed once per model. */
export const listFacets = (model: SiteModel, collection: Collection): readonly Facet[] =>
  facetsOf(model)(collection);

function createFacets(model: SiteModel, collection: Collection): Facet[] {
  const entries = listInOrder(model, collection);
  return collection.facets
    .map((field) => ({
      field,
      label: fieldLabel(labelsOf(model, collection), field),
      values: listFacetValues(entries, createFacetReader(model, collection, field)),
    }))
    .filter(({ values }) => values.length <= MAX_VALUES && isNarrowing(values, entries.length));
}

/** A single value that every entry has would give the same list again. */
const isNarrowing = ([first, ...others]: readonly FacetValue[], total: number) =>
  first !== undefined && (others.length > 0 || first.entries.length < total);

/** The path of the list of one value, below the base path: `hubs/by/country/rs`. */
export const toFacetPath = (collection: Collection, field: string, { path }: FacetValue) =>
  toFacetList(collection.name, field, path);

/** The facets of a list as links, with the current value marked. */
export const listFacetViews = (model: SiteModel, collection: Collection, current?: FacetValue): FacetView[] =>
  listFacets(model, collection).map((facet) => createFacetView(collection.name, facet, current));

/** The address of the list of one value. Returns undefined if there is no such page. */
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
