/** Splits a list by date: upcoming entries, the next first, and past entries, the latest first. */
import { findEntryLimits, isAhead } from '#model/dates/event-status.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PassingView } from '#model/view-types.ts';
import { compareEntries } from './teaser.ts';

/** Compares upcoming entries by their start; calls, which have none, by their deadline. */
export const compareAhead =
  (model: SiteModel) =>
  (a: ModelEntry, b: ModelEntry): number => {
    const [keyA, keyB] = [getSortKey(a), getSortKey(b)];
    return keyA === keyB ? compareEntries(model)(a, b) : keyA < keyB ? -1 : 1;
  };

function getSortKey(entry: ModelEntry): string {
  const { first, over } = findEntryLimits(entry) ?? { first: '', over: '' };
  return first || over;
}

/** When an upcoming entry becomes past, and which section it then moves to. */
export function createPassing(entry: ModelEntry, to: string): { passes?: PassingView } {
  const at = findEntryLimits(entry)?.over;
  return at === undefined ? {} : { passes: { at, to } };
}

/** Puts the upcoming entries of a list first. Past entries must be in order already. */
export function splitUpcoming(
  model: SiteModel,
  entries: readonly ModelEntry[],
): { ahead: ModelEntry[]; past: ModelEntry[] } {
  const { ahead = [], past = [] } = Object.groupBy(entries, (entry) =>
    isAhead(model, entry) ? 'ahead' : 'past',
  );
  return { ahead: ahead.sort(compareAhead(model)), past };
}
