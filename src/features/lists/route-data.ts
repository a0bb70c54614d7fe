/** The lists of the collections, for their routes. */
import { collections, getCollection } from '#collections/index.ts';
import { withFeeds } from '#features/feeds/feeds.ts';
import { createRoute } from '#model/route.ts';
import type { SiteModel } from '#model/site-model.ts';
import { countListPages, createFacetView, createListView, listFacetPaths } from './list-page.ts';
import {
  createCollectionSpreadsheet,
  createFacetSpreadsheet,
  listFacetSpreadsheets,
  listSpreadsheetCollections,
} from './list-spreadsheets.ts';

/** The first page of every collection’s list; an empty collection has one, too. */
export const listRoute = createRoute({
  listParams: () => collections.map(({ name }) => ({ collection: name })),
  createView: (model, { collection }) => createList(model, collection, 1),
});

/** The further pages, by number. */
export const listPageRoute = createRoute({
  listParams: (model) =>
    collections.flatMap((collection) =>
      Array.from({ length: countListPages(model, collection) - 1 }, (_, index) => ({
        collection: collection.name,
        page: String(index + 2),
      })),
    ),
  createView: (model, { collection, page }) => createList(model, collection, Number(page)),
});

/** Every page of every list by facet. */
export const facetListRoute = createRoute({
  listParams: (model) =>
    collections.flatMap((collection) =>
      listFacetPaths(model, collection).map(({ field, path }) => ({
        collection: collection.name,
        facet: field,
        value: path,
      })),
    ),
  createView: (model, { collection, facet, value }) =>
    createFacetView(model, getCollection(collection), facet, value),
});

/** The list of every collection that has entries, for spreadsheets. */
export const listSpreadsheetRoute = createRoute({
  listParams: (model) => listSpreadsheetCollections(model).map(({ name }) => ({ collection: name })),
  createView: (model, { collection }) => createCollectionSpreadsheet(model, getCollection(collection)),
});

/** Every list by facet, for spreadsheets. */
export const facetSpreadsheetRoute = createRoute({
  listParams: (model) => listFacetSpreadsheets(model),
  createView: (model, { collection, facet, value }) =>
    createFacetSpreadsheet(model, getCollection(collection), facet, value),
});

const createList = (model: SiteModel, name: string, page: number) =>
  withFeeds(model, createListView(model, getCollection(name), page));
