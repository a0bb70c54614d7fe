/** The state of a period in words: what its dates say by the day of the build, and nothing that they don't. */
import { en } from '#i18n/en.ts';
import { parseMoment } from '#time/moment.ts';
import { toDateView } from './dates.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import { toPeriodState } from './status.ts';

/**
 * "Ended March 2018", "Running since 2021", "Announced for 2027". Where the end is not known it says so; undefined
 * for what has no period, or no date.
 */
export function toPeriodWords(model: SiteModel, entry: ModelEntry): string | undefined {
  const state = toPeriodState(model, entry);
  const { start, end } = entry.collection.when?.(entry.data) ?? {};
  const words = (date: string) => toDateView(date).text;
  if (state === undefined) return undefined;
  if (state === 'ended' && end !== undefined) return en.period.ended(words(end));
  if (state === 'coming' && start !== undefined) return en.period.announced(words(start));
  if (state === 'running' && start !== undefined) return en.period.running(words(start));
  // What begins or ends in a month that is not over has done so or has not: the month is all that is known.
  if (end !== undefined) return en.period.ends(words(end));
  if (start === undefined) return undefined;
  if ((parseMoment(start)?.last ?? '') > model.buildDate) return en.period.begins(words(start));
  const duration = entry.data.duration as string | undefined;
  return duration === undefined ? en.period.openEnd(words(start)) : en.period.lasting(words(start), duration);
}
