/** The note about the age of an article. */
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { toDayInstant } from '#model/entries/publication-dates.ts';
import { getLastDay } from '#model/entries/teaser.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { AgeView } from '#model/view-types.ts';
import { site } from '#site.ts';
import { addMonths } from '#time/calendar.ts';

/** The note that an article is old, and from when on. Returns undefined for other entries. */
export function findArticleAge(model: SiteModel, entry: ModelEntry): AgeView | undefined {
  const date = findEntryDate(model, entry);
  if (entry.collection.nature !== 'article' || !date) return undefined;
  const from = toDayInstant(addMonths(getLastDay(entry), site.newsOldAfterMonths));
  const isOld = from <= model.now;
  // An old article stays old: the browser need not check it again.
  return { text: model.words.entry.old(date.text), ...(isOld ? {} : { from, isHidden: true }) };
}
