/** What the head of a page says about the picture that stands for it where it is shared. */
import type { Collection } from '#collections/collection.ts';
import { toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { findStatuses } from '#model/dates/event-status.ts';
import { findEntryDate, getKindLabel } from '#model/entries/teaser.ts';
import { formatPlace } from '#model/places/places.ts';
import { siteCardHref, toCardHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PageCard } from '#model/view-types.ts';
import { site } from '#site.ts';

/** True where every entry has a card: what happens, and what is read. */
export const hasCards = ({ when }: Collection) => when !== undefined;

/** What the head of a page says about the picture that stands for it: its own card, or else that of the site. */
export function createPageCard(model: SiteModel, entry?: ModelEntry): PageCard {
  if (!entry || !hasCards(entry.collection)) {
    return { href: siteCardHref(), alt: en.cards.site(site.name, site.tagline), isOwn: false };
  }
  const parts = [
    getKindLabel(entry),
    findWarning(model, entry),
    formatPlace(model, entry),
    findEntryDate(entry)?.text,
  ].filter(isSaid);
  return { href: toCardHref(toRef(entry)), alt: en.cards.entry(entry.data.title, parts), isOwn: true };
}

/** True for a text that is there and not empty. */
export const isSaid = (part: string | undefined): part is string => part !== undefined && part !== '';

/** That something is off or moved; what changes with the day would make another card of it. */
export function findWarning(model: SiteModel, entry: ModelEntry): string | undefined {
  const [state] = findStatuses(model, entry) ?? [];
  return state?.tone === 'warning' ? state.text : undefined;
}
