/** The directory: all that is somewhere, in one place, by country and by letter. */
import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { createCountryTable } from '#features/countries/country-page.ts';
import { toLetter, toLetterPath } from '#features/lists/a-to-z.ts';
import { listFacetViews } from '#features/lists/list-facets.ts';
import { en } from '#i18n/en.ts';
import { createNameView } from '#model/entries/name-list.ts';
import { compareEntries } from '#model/entries/teaser.ts';
import { createPageHead } from '#model/page/page-head.ts';
import { listHomeCountries } from '#model/places/places.ts';
import {
  callsHref,
  countriesHref,
  directoryHref,
  homeHref,
  mapHref,
  timelineHref,
  toHref,
  toListHref,
  topicsHref,
} from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { DirectoryView } from './directory-types.ts';

/** Names that one page holds and a cheap phone still scrolls; a longer directory has a page for each letter. */
export const MOST_NAMES = 600;

/** A page of the directory; `path` is what stands behind `/directory/`: nothing, `b`, `b/page/2`. */
export interface DirectoryPage {
  path: string | undefined;
  view: DirectoryView;
}

/** The pages of the directory: one, or, where it is long, one with the ways and some for each letter. */
export function listDirectoryPages(model: SiteModel): DirectoryPage[] {
  const own = collections.filter(isDirectory);
  const entries = own.flatMap((collection) => listOf(model, collection)).sort(compareEntries);
  const letters = [...Map.groupBy(entries, ({ data }) => toLetter(data.title))];
  const isLong = entries.length > MOST_NAMES;
  const listLetters = (current?: string) =>
    letters.map(([letter, names]) => ({
      href: isLong ? toHref(`directory/${toLetterPath(letter)}`) : `#${toAnchor(letter)}`,
      text: letter,
      count: names.length,
      isCurrent: letter === current,
    }));
  const lead = en.directoryLead(own.map(({ labels }) => labels.en.plural));
  const first: DirectoryView = {
    head: createPageHead(model, {
      title: en.directory,
      description: lead,
      path: directoryHref(),
      breadcrumbs: [{ href: homeHref(), text: en.home }],
    }),
    title: en.directory,
    lead,
    size: en.entries(entries.length),
    ways: [
      { href: callsHref(), text: en.callList.title },
      { href: mapHref(), text: en.mapPage },
      { href: timelineHref(), text: en.time.timeline },
      { href: countriesHref(), text: en.countryList },
      { href: topicsHref(), text: en.topicList },
    ],
    collections: own.map((collection) => {
      const facet = listFacetViews(model, collection).find(({ id }) => id === collection.kind);
      return {
        href: toHref(collection.name),
        label: collection.labels.en.plural,
        count: listOf(model, collection).length,
        ...(facet && { facet }),
      };
    }),
    countries: createCountries(model, entries),
    letters: listLetters(),
    groups: isLong ? [] : letters.map(([letter, names]) => createGroup(model, letter, names)),
  };
  if (!isLong) return [{ path: undefined, view: first }];
  return [
    { path: undefined, view: first },
    ...letters.flatMap(([letter, names]) => listLetterPages(model, letter, names, listLetters(letter))),
  ];
}

function listLetterPages(
  model: SiteModel,
  letter: string,
  names: ModelEntry[],
  letters: DirectoryView['letters'],
): DirectoryPage[] {
  const path = toLetterPath(letter);
  const title = en.directoryLetter(letter);
  const total = Math.ceil(names.length / MOST_NAMES);
  const links = Array.from({ length: total }, (_, index) => ({
    href: toListHref(`directory/${path}`, index + 1),
    text: String(index + 1),
  }));
  const above = [
    { href: homeHref(), text: en.home },
    { href: directoryHref(), text: en.directory },
  ];
  return links.map((link, index) => {
    const current = index + 1;
    const shown = names.slice(index * MOST_NAMES, current * MOST_NAMES);
    const [previous, next] = [links[index - 1]?.href, links[current]?.href];
    const lead = en.directoryLetterLead(letter);
    return {
      path: current === 1 ? path : `${path}/page/${current}`,
      view: {
        head: createPageHead(model, {
          title: current === 1 ? title : en.listPage(title, current),
          description: lead,
          path: link.href,
          breadcrumbs:
            current === 1 ? above : [...above, { href: toListHref(`directory/${path}`, 1), text: title }],
        }),
        title,
        lead,
        size: en.entries(names.length),
        ways: [],
        collections: [],
        letters,
        groups: [createGroup(model, letter, shown)],
        pages: { current, total, links, ...(previous && { previous }), ...(next && { next }) },
      },
    };
  });
}

const toAnchor = (letter: string) => `letter-${toLetterPath(letter)}`;

const createGroup = (model: SiteModel, letter: string, names: ModelEntry[]) => ({
  id: toAnchor(letter),
  label: letter,
  items: names.map((entry) => createNameView(model, entry)),
});

function createCountries(model: SiteModel, entries: ModelEntry[]) {
  const table = createCountryTable(model, collections.filter(isDirectory));
  const placeless = entries.filter((entry) => listHomeCountries(model, entry).length !== 1).length;
  return { ...table, ...(placeless > 0 && { note: en.withoutCountry(placeless) }) };
}
