/** What an article says of its age, so that nobody takes it for the latest. */
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';
import { toMonthsLater } from '#time/calendar.ts';
import { toDayInstant } from './changes.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import { toEntryDate, toLastDay } from './teaser.ts';
import type { AgeView } from './types.ts';

/** That an article is old, and from when on; undefined for what is no article. */
export function toAge(model: SiteModel, entry: ModelEntry): AgeView | undefined {
  const date = toEntryDate(entry);
  if (entry.collection.stream !== 'news' || !date) return undefined;
  const from = toDayInstant(toMonthsLater(toLastDay(entry), site.newsOldAfterMonths));
  const isOld = from <= model.now;
  // What has become old stays so: its page need not be looked at again.
  return { text: en.old(date.text), ...(isOld ? {} : { from, isHidden: true }) };
}
