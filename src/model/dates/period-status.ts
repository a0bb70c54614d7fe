/** What state a period is in, by its dates and the day of the build. */

import { findSpan } from '#collections/collection.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { parseMoment } from '#time/moment.ts';

export type PeriodState = 'running' | 'coming' | 'ended' | 'unknown';

/**
 * Whether what an entry is about runs, is over or has yet to come, by dates that leave no doubt; without a known
 * end nobody can tell. Undefined for what has no period: what happens on a day, or is simply there.
 */
export function findPeriodState(model: SiteModel, entry: ModelEntry): PeriodState | undefined {
  if (entry.collection.nature !== 'period') return undefined;
  const { start, end } = findSpan(entry) ?? {};
  const [first, last] = [start, end].map((date) => (date === undefined ? undefined : parseMoment(date)));
  if (last && last.last < model.buildDate) return 'ended';
  if (first && first.first > model.buildDate) return 'coming';
  const hasBegun = first !== undefined && first.last <= model.buildDate;
  return hasBegun && last && last.first >= model.buildDate ? 'running' : 'unknown';
}
