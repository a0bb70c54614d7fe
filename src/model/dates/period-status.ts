/** The state of a period, by its dates and the day of the build. */

import { findSpan } from '#collections/collection.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { parseMoment } from '#time/moment.ts';

export type PeriodState = 'running' | 'coming' | 'ended' | 'unknown';

/**
 * Whether a period is current, over or yet to come, if its dates leave no doubt; a period without a known end is
 * unknown. Returns undefined for entries without a period.
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
