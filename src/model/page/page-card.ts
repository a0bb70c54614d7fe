/** The social card of a page. */
import { toRef } from '#graph/graph.ts';
import { findEntryDate, findWarning } from '#model/dates/entry-dates.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { formatPlace } from '#model/places/places.ts';
import { siteCardHref, toCardHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PageCard } from '#model/view-types.ts';
import { site } from '#site.ts';
import { getSiteTexts } from './site-texts.ts';

/** The social card of a page: of its entry, or of the site. */
export function createPageCard(model: SiteModel, entry?: ModelEntry): PageCard {
  if (!entry) {
    return {
      href: siteCardHref(model.language),
      alt: model.words.shared.cards.site(site.name, getSiteTexts(model).tagline),
      isOwn: false,
    };
  }
  const parts = [
    getKindLabel(model, entry),
    findWarning(model, entry),
    formatPlace(model, entry),
    findEntryDate(model, entry)?.text,
  ].filter(isSaid);
  return {
    href: toCardHref(toRef(entry), model.language),
    alt: model.words.shared.cards.entry(entry.data.title, parts),
    isOwn: true,
  };
}

/** True for text that is not empty. */
export const isSaid = (part: string | undefined): part is string => part !== undefined && part !== '';
