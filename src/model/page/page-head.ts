/** The data of the document around a page. */
import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { en } from '#i18n/en.ts';
import { createDateView } from '#model/dates/dates.ts';
import {
  callsHref,
  countriesHref,
  dataHref,
  directoryHref,
  feedsHref,
  mapHref,
  toHref,
  topicsHref,
} from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { PageHead } from '#model/view-types.ts';
import { createPageCard } from './page-card.ts';

type OwnHead = Pick<PageHead, 'title' | 'description' | 'path' | 'breadcrumbs'> &
  Partial<Pick<PageHead, 'card' | 'structured' | 'article'>>;

/**
 * The main navigation: a list for each kind of occurrence, and one directory for all places and organisations. More
 * items would not fit on one line of a phone. `covers` are the addresses that an item includes.
 */
const listWays = () => [
  ...collections
    .filter((collection) => !isDirectory(collection))
    .map(({ name, labels, isCall }) => ({
      href: toHref(name),
      text: labels.en.plural,
      covers: [toHref(name), ...(isCall ? [callsHref()] : [])],
    })),
  {
    href: directoryHref(),
    text: en.directory,
    covers: [
      ...[directoryHref(), countriesHref(), topicsHref(), mapHref()],
      ...collections.filter(isDirectory).map(({ name }) => toHref(name)),
    ],
  },
];

/** The head of a page, with the navigation and the links to pages about the site. */
export function createPageHead(model: SiteModel, own: OwnHead): PageHead {
  return {
    card: createPageCard(model),
    builtOn: createDateView(model.buildDate),
    ...own,
    navigation: listWays().map(({ href, text, covers }) => {
      const isOn = covers.some((covered) => own.path.startsWith(covered));
      return { href, text, ...(isOn && { current: own.path === href ? 'page' : 'true' }) };
    }),
    siteLinks: [
      ...SITE_PAGES.flatMap((id) => {
        const page = model.pages.get(id);
        return page ? [{ href: toHref(id), text: page.data.title }] : [];
      }),
      { href: dataHref(), text: en.dataPage.title },
      { href: feedsHref(), text: en.feeds.title },
    ],
  };
}
