/** The lists of a collection for spreadsheets: the whole one, and one for each value of its facets. */

import type { Collection } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { createSpreadsheet } from '#features/spreadsheets/spreadsheet.ts';
import type { SpreadsheetView } from '#features/spreadsheets/spreadsheet-types.ts';
import { labelsOf } from '#i18n/labels.ts';
import { listInOrder } from '#model/entries/teaser.ts';
import { listOf, type SiteModel } from '#model/site-model.ts';
import { listFacets } from './list-facets.ts';

/** The collections whose list has a file: those that have entries. */
export const listSpreadsheetCollections = (model: SiteModel): Collection[] =>
  collections.filter((collection) => listOf(model, collection).length > 0);

/** The list of a collection, all pages of it. */
export const createCollectionSpreadsheet = (model: SiteModel, collection: Collection): SpreadsheetView =>
  createSpreadsheet(model, [
    {
      label: labelsOf(model, collection).plural,
      entries: listInOrder(model, collection),
    },
  ]);

/** The lists by facet that have a file, each by its parts of the address: `hubs`, `country`, `rs`. */
export const listFacetSpreadsheets = (model: SiteModel) =>
  collections.flatMap((collection) =>
    listFacets(model, collection).flatMap(({ field, values }) =>
      values.map(({ path }) => ({ collection: collection.name, facet: field, value: path })),
    ),
  );

/** The list of one value of a facet, all pages of it. Throws if there is none. */
export function createFacetSpreadsheet(
  model: SiteModel,
  collection: Collection,
  field: string,
  path: string,
): SpreadsheetView {
  const facet = listFacets(model, collection).find((each) => each.field === field);
  const value = facet?.values.find((each) => each.path === path);
  if (!value) throw new Error(`There is no list ${collection.name}/by/${field}/${path}.`);
  return createSpreadsheet(model, [{ label: labelsOf(model, collection).plural, entries: value.entries }]);
}
