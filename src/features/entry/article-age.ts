/** What an article says of its age, so that nobody takes it for the latest. */
import { en } from '#i18n/en.ts';
import { toDayInstant } from '#model/entries/publication-dates.ts';
import { findEntryDate, toLastDay } from '#model/entries/teaser.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { AgeView } from '#model/view-types.ts';
import { site } from '#site.ts';
import { addMonths } from '#time/calendar.ts';

/** That an article is old, and from when on; undefined for what is no article. */
export function findArticleAge(model: SiteModel, entry: ModelEntry): AgeView | undefined {
  const date = findEntryDate(entry);
  if (entry.collection.nature !== 'article' || !date) return undefined;
  const from = toDayInstant(addMonths(toLastDay(entry), site.newsOldAfterMonths));
  const isOld = from <= model.now;
  // What has become old stays so: its page need not be looked at again.
  return { text: en.old(date.text), ...(isOld ? {} : { from, isHidden: true }) };
}
