/** What the document around a page needs: the same for every page but for its own words. */
import { isDirectory } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { SITE_PAGES } from '#collections/pages.ts';
import { en } from '#i18n/en.ts';
import { toDateView } from '#model/dates/dates.ts';
import { listFootnotesOf } from '#model/places/country-names.ts';
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
import { toPageCard } from './page-card.ts';

type OwnHead = Pick<PageHead, 'title' | 'description' | 'path' | 'breadcrumbs'> &
  Partial<Pick<PageHead, 'card' | 'structured' | 'article'>>;

/**
 * The main ways: a list each for what happens, and one directory for all that is somewhere, which leads on to its
 * lists: so few fit into one line of a phone. `covers` are the addresses that lie on a way.
 */
const WAYS = [
  ...collections
    .filter((collection) => !isDirectory(collection))
    .map(({ name, labels, isCall }) => ({
      href: toHref(name),
      text: labels.en.plural,
      covers: [toHref(name), ...(isCall ? [callsHref] : [])],
    })),
  {
    href: directoryHref,
    text: en.directory,
    covers: [
      ...[directoryHref, countriesHref, topicsHref, mapHref],
      ...collections.filter(isDirectory).map(({ name }) => toHref(name)),
    ],
  },
];

/** The head of a page: its own words, with the main ways and those to the pages about the site. */
export function toHead(model: SiteModel, own: OwnHead): PageHead {
  return {
    card: toPageCard(model),
    ...own,
    navigation: WAYS.map(({ href, text, covers }) => {
      const isOn = covers.some((covered) => own.path.startsWith(covered));
      return { href, text, ...(isOn && { current: own.path === href ? 'page' : 'true' }) };
    }),
    siteLinks: [
      ...SITE_PAGES.flatMap((id) => {
        const page = model.pages.get(id);
        return page ? [{ href: toHref(id), text: page.data.title }] : [];
      }),
      { href: dataHref, text: en.dataPage.title },
      { href: feedsHref, text: en.feeds.title },
    ],
  };
}

/** An instant at which something on a page changes, and times on the clock of a zone. */
const PHASE = /"(?:from|until|at)":"\d{4}-\d\d-\d\dT/;
const CLOCK = /"clock":\{/;

/**
 * A view whose head knows what only the whole page can tell: the notes at its foot that the names in it need, and
 * whether anything on it depends on when and where it is seen. `words` is the view without its pictures: to read a
 * picture's properties is to ask Astro to publish the original.
 */
export function completeHead<V extends { head: PageHead }>(
  model: SiteModel,
  view: V,
  words: object = view,
): V {
  const text = JSON.stringify(words);
  const footnotes = listFootnotesOf(text);
  const hasPhases = PHASE.test(text);
  return {
    ...view,
    head: {
      ...view.head,
      ...(footnotes.length > 0 && { footnotes }),
      ...((hasPhases || CLOCK.test(text)) && {
        viewTime: hasPhases ? { asOf: toDateView(model.buildDate) } : {},
      }),
    },
  };
}
