/** Caches answers by entry: in `dev` one file is saved, and thousands stay the same. */
import type { Entry } from '#entries/read-content.ts';
import { memoize } from '#memo/memoize.ts';

let isKeeping = false;

/** Turns the cache on. A single check does not need it, and the answers are large. */
export function enableMemo(): void {
  isKeeping = true;
}

/** Caches an answer by entry. Only for answers that depend on the entry alone: no other file, no folder, no clock. */
export function memoizeByEntry<Answer, Part extends object = Entry>(
  ask: (entry: Part) => Answer,
): (entry: Part) => Answer {
  const askOnce = memoize(ask);
  return (entry) => (isKeeping ? askOnce(entry) : ask(entry));
}
