/** The data of the document around a page. */

import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { getOwnName } from '#i18n/language-names.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { createDateView } from '#model/dates/dates.ts';
import { listLanguagesOf } from '#model/language-pages.ts';
import { homeHref, toHref, toHrefIn, toListHref, toSitePageHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { PageHead, PageLink } from '#model/view-types.ts';
import { FEATURES, type FootGroup, listFeaturesOf, type SitePageName, sitePages } from '#routes/features.ts';
import { toEntryPath } from '#routes/routes.ts';
import { createPageCard } from './page-card.ts';

type OwnHead = Pick<PageHead, 'title' | 'description' | 'path'> &
  Partial<Pick<PageHead, 'card' | 'structured' | 'article' | 'askedAs' | 'isGuide'>> & {
    /** The pages between home and this one. */
    above?: PageLink[];
  };

/** What the page of a feature is called. */
export function getSitePageTitle(model: InLanguage, name: SitePageName): string {
  const titles = listFeaturesOf(name).map(
    (feature) => model.words.pages[feature] ?? FEATURES[feature].title.en,
  );
  return model.words.calendars.together(titles);
}

/** A link to the page of a feature, by what it is called. */
export const createSitePageLink = (model: InLanguage, name: SitePageName): PageLink => ({
  href: toSitePageHref(name),
  text: getSitePageTitle(model, name),
});

/** The pages of features that the directory links to, in the order of their rows. */
export const listDirectoryLinks = (model: InLanguage): PageLink[] =>
  sitePages.filter(({ isInDirectory }) => isInDirectory).map(({ name }) => createSitePageLink(model, name));

/** The names of the features in a group of links at the foot of every page, in the order of their rows. */
export const listFootPages = (group: FootGroup): SitePageName[] =>
  sitePages.filter(({ foot }) => foot === group).map(({ name }) => name);

const listHrefsWithin = (place: 'directory' | 'calls') =>
  sitePages.filter(({ within }) => within === place).map(({ name }) => toSitePageHref(name));

/**
 * The main navigation: a list for each kind of occurrence, and one directory for all places and organisations. More
 * items would not fit on one line of a phone. `covers` are the addresses that an item includes.
 */
const listNavigation = (model: InLanguage) => [
  ...collections
    .filter((collection) => !isDirectory(collection))
    .map((collection) => ({
      href: toHref(collection.name),
      text: labelsOf(model, collection).plural,
      covers: [toHref(collection.name), ...(collection.isCall ? listHrefsWithin('calls') : [])],
    })),
  {
    ...createSitePageLink(model, 'directory'),
    covers: [
      ...listHrefsWithin('directory'),
      ...collections.filter(isDirectory).map(({ name }) => toHref(name)),
    ],
  },
];

/** The head of a page, with the breadcrumbs, the navigation and the links at its foot. */
export function createPageHead(model: SiteModel, { above = [], ...head }: OwnHead): PageHead {
  return {
    card: createPageCard(model),
    builtOn: createDateView(model, model.buildDate),
    ...listLanguages(model, head.path),
    ...head,
    breadcrumbs:
      head.path === homeHref() ? [] : [{ href: homeHref(), text: model.words.shared.home }, ...above],
    navigation: listNavigation(model).map(({ href, text, covers }) => {
      const isOn = covers.some((covered) => head.path.startsWith(covered));
      return { href, text, ...(isOn && { current: head.path === href ? 'page' : 'true' }) };
    }),
    ways: listFootPages('ways').map((value) => createSitePageLink(model, value)),
    siteLinks: [
      ...SITE_PAGES.flatMap((id) => {
        const page = model.pages.get(id);
        return page ? [{ href: toHref(id), text: page.data.title }] : [];
      }),
      ...listFootPages('about').map((value) => createSitePageLink(model, value)),
    ],
  };
}

/**
 * The head of a page of a list, from 1. Further pages stand below the first.
 *
 * @param head `path` is that of the list, below the base path and without slashes around it: `topics/ict/news`
 */
export function createListHead(
  model: SiteModel,
  { title, path, above = [], ...head }: OwnHead,
  page: number,
): PageHead {
  const isFirst = page === 1;
  return createPageHead(model, {
    ...head,
    title: isFirst ? title : model.words.shared.listPage(title, page),
    path: toListHref(path, page),
    above: isFirst ? above : [...above, { href: toListHref(path, 1), text: title }],
  });
}

/** The languages that a page is in, if there are several, and what has changed since it was translated. */
function listLanguages(model: SiteModel, href: string): Pick<PageHead, 'languages' | 'changedOriginal'> {
  const path = `/${href.slice(homeHref().length)}`;
  const tags = listLanguagesOf(model, path);
  if (tags.length < 2) return {};
  const languages = tags.map((language) => ({
    language,
    href: toHrefIn(language, href),
    text: getOwnName(language),
  }));
  const [original] = languages;
  return { languages, ...(original && listStalePaths(model).has(path) && { changedOriginal: original }) };
}

const listStalePaths = memoize(
  ({ entries, pages, stale }: SiteModel): ReadonlySet<string> =>
    new Set(
      [...entries.values(), ...pages.values()].filter((entry) => stale.has(toRef(entry))).map(toEntryPath),
    ),
);

/** What the page of a feature begins with: its title, its lead, and the head with both. */
export function createSitePage(
  model: SiteModel,
  name: SitePageName,
  lead: string,
  options: Pick<OwnHead, 'above' | 'structured' | 'askedAs'> = {},
): { head: PageHead; title: string; lead: string } {
  const { href: path, text: title } = createSitePageLink(model, name);
  return {
    head: createPageHead(model, { title, description: lead, path, isGuide: true, ...options }),
    title,
    lead,
  };
}
