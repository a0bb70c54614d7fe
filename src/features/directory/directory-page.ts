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
  createLetterPage,
  createNamesByLetter,
  type LetterList,
  listLetterPages,
} from '#model/page/letter-pages.ts';
import { createSitePage, listDirectoryLinks } from '#model/page/page-head.ts';
import { listHomeCountries } from '#model/places/places.ts';
import { toHref } from '#model/routes.ts';
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
  const { letter } = found;
  return {
    ...createLetterPage(model, directory, found, {
      ...onPage(model),
      above: 'directory',
      path: toList(toLetterPath(letter)),
      title: model.words.directory.directoryLetter(letter),
      lead: model.words.directory.directoryLetterLead(letter),
      formatSize: model.words.shared.entries,
    }),
    links: [],
    collections: [],
  };
}

/** The path of the list of a letter, by the path of that. */
const toList = (letter: string) => `directory/${letter}`;

const onPage = (model: SiteModel) => ({
  toHref: (letter: string) => toHref(toList(letter)),
  createName: (entry: ModelEntry) => createNameView(model, entry),
});

function createFirstPage(model: SiteModel, directory: Directory): DirectoryView {
  const { items: entries } = directory;
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
    ...createNamesByLetter(directory, onPage(model)),
  };
}

function createCountries(model: SiteModel, entries: readonly ModelEntry[]) {
  const table = createCountryTable(model, DIRECTORIES);
  const placeless = entries.filter((entry) => listHomeCountries(model, entry).length !== 1).length;
  return { ...table, ...(placeless > 0 && { note: model.words.directory.withoutCountry(placeless) }) };
}
