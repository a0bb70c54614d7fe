/** What the document around a page needs: the same for every page but for its own words. */
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
 * The main ways: a list each for what happens, and one directory for all that is somewhere, which leads on to its
 * lists: so few fit into one line of a phone. `covers` are the addresses that lie on a way.
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

/** The head of a page: its own words, with the main ways and those to the pages about the site. */
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
