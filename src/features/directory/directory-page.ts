/** Creates the directory: all places and organisations, by country and by letter. */

import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { createCountryTable } from '#features/countries/country-page.ts';
import { listFacetViews } from '#features/lists/list-facets.ts';
import { labelsOf } from '#i18n/labels.ts';
import { memoize } from '#memo/memoize.ts';
import { createNameView } from '#model/entries/name-list.ts';
import { compareEntries } from '#model/entries/teaser.ts';
import {
  createLetterList,
  type LetterList,
  type LetterPage,
  listLetterLinks,
  listLetterPages,
  toLetterAnchor,
} from '#model/page/letter-pages.ts';
import {
  createPageHead,
  createSitePage,
  createSitePageLink,
  listDirectoryLinks,
} from '#model/page/page-head.ts';
import { countPages, createPages, listOnPage, MOST_ITEMS } from '#model/page/pagination.ts';
import { listHomeCountries } from '#model/places/places.ts';
import { toHref, toListHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { toLetterPath } from '#text/a-to-z.ts';
import type { DirectoryView } from './directory-types.ts';

const DIRECTORIES = collections.filter(isDirectory);

const getDirectory = memoize((model: SiteModel) =>
  createLetterList(
    DIRECTORIES.flatMap((collection) => listOf(model, collection)).sort(compareEntries(model)),
    ({ data }) => data.title,
  ),
);

type Directory = LetterList<ModelEntry>;

/** What stands behind `/directory/` in the address of each page: nothing, `b`, `b/page/2`. */
export const listDirectoryPaths = (model: SiteModel): (string | undefined)[] => [
  undefined,
  ...listLetterPages(getDirectory(model)).map(({ path }) => path),
];

/** A page of the directory: the first, or, where it is long, one of a letter. Throws for a path that there is not. */
export function createDirectoryPage(model: SiteModel, path: string | undefined): DirectoryView {
  const directory = getDirectory(model);
  if (path === undefined) return createFirstPage(model, directory);
  const found = listLetterPages(directory).find((page) => page.path === path);
  if (!found) throw new Error(`There is no page ${path} of the directory.`);
  return createLetterPage(model, directory, found);
}

function createFirstPage(model: SiteModel, directory: Directory): DirectoryView {
  const { items: entries, letters, isLong } = directory;
  const lead = model.words.directory.directoryLead(
    DIRECTORIES.map((collection) => labelsOf(model, collection).plural),
  );
  return {
    ...createSitePage(model, 'directory', lead, { askedAs: model.words.directory.askedAs }),
    size: model.words.shared.entries(entries.length),
    links: listDirectoryLinks(model),
    collections: DIRECTORIES.map((collection) => {
      const facet = listFacetViews(model, collection).find(({ id }) => id === collection.kind);
      return {
        href: toHref(collection.name),
        label: labelsOf(model, collection).plural,
        count: listOf(model, collection).length,
        ...(facet && { facet }),
      };
    }),
    ...(isInUse('countries') && { countries: createCountries(model, entries) }),
    letters: listLetterLinks(directory, toLetterHref),
    groups: isLong ? [] : [...letters].map(([letter, names]) => createGroup(model, letter, names)),
  };
}

const toLetterHref = (path: string) => toHref(`directory/${path}`);

function createLetterPage(
  model: SiteModel,
  directory: Directory,
  { letter, page: current }: LetterPage,
): DirectoryView {
  const names = directory.letters.get(letter) ?? [];
  const path = `directory/${toLetterPath(letter)}`;
  const title = model.words.directory.directoryLetter(letter);
  const lead = model.words.directory.directoryLetterLead(letter);
  const total = countPages(names.length, MOST_ITEMS);
  const above = [createSitePageLink(model, 'directory')];
  return {
    head: createPageHead(model, {
      title: current === 1 ? title : model.words.shared.listPage(title, current),
      description: lead,
      path: toListHref(path, current),
      above: current === 1 ? above : [...above, { href: toListHref(path, 1), text: title }],
    }),
    title,
    lead,
    size: model.words.shared.entries(names.length),
    links: [],
    collections: [],
    letters: listLetterLinks(directory, toLetterHref, letter),
    groups: [createGroup(model, letter, listOnPage(names, current, MOST_ITEMS))],
    pages: createPages(path, total, current),
  };
}

const createGroup = (model: SiteModel, letter: string, names: readonly ModelEntry[]) => ({
  id: toLetterAnchor(letter),
  label: letter,
  items: names.map((entry) => createNameView(model, entry)),
});

function createCountries(model: SiteModel, entries: readonly ModelEntry[]) {
  const table = createCountryTable(model, DIRECTORIES);
  const placeless = entries.filter((entry) => listHomeCountries(model, entry).length !== 1).length;
  return { ...table, ...(placeless > 0 && { note: model.words.directory.withoutCountry(placeless) }) };
}
