/** Keeps what is asked of an entry alone: in `dev` one file is saved, and thousands stay the same. */
import type { Entry } from '#entries/read-content.ts';
import { memoize } from '#memo/memoize.ts';
import type { Diagnostic } from './diagnostic.ts';

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

/** Entries in which an earlier check has found nothing. */
const sound = new WeakSet<object>();

/** Notes that nothing is wrong in an entry by itself. */
export function markSound(entry: object): void {
  sound.add(entry);
}

/** The same check, which does not look at what is known to be sound. Only for checks that depend on the entry alone. */
export const checkByEntry = <Part extends object = Entry>(
  check: (entry: Part) => Diagnostic[],
): ((entry: Part) => Diagnostic[]) => memoizeByEntry((entry) => (sound.has(entry) ? [] : check(entry)));
