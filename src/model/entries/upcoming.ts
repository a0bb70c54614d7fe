/** The two halves of a list in time: what is ahead, the next first, and what is past, the last first. */
import { findEntryLimits, isAhead } from '#model/dates/event-status.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PassingView } from '#model/view-types.ts';
import { compareEntries } from './teaser.ts';

/** The order of what is ahead: by its beginning; of what has none, a call, by its end. */
export function compareAhead(a: ModelEntry, b: ModelEntry): number {
  const [keyA, keyB] = [toKey(a), toKey(b)];
  return keyA === keyB ? compareEntries(a, b) : keyA < keyB ? -1 : 1;
}

function toKey(entry: ModelEntry): string {
  const { first, over } = findEntryLimits(entry) ?? { first: '', over: '' };
  return first || over;
}

/** When what is ahead is past, and to which section of the page it belongs then. */
export function toPassing(entry: ModelEntry, to: string): { passes?: PassingView } {
  const at = findEntryLimits(entry)?.over;
  return at === undefined ? {} : { passes: { at, to } };
}

/** The entries of a list, whose past half is in order, with what is ahead first. */
export function splitUpcoming(
  model: SiteModel,
  entries: readonly ModelEntry[],
): { ahead: ModelEntry[]; past: ModelEntry[] } {
  const { ahead = [], past = [] } = Object.groupBy(entries, (entry) =>
    isAhead(model, entry) ? 'ahead' : 'past',
  );
  return { ahead: ahead.sort(compareAhead), past };
}
