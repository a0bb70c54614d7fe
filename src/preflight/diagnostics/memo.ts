/** Answers that are kept as long as what they are about: in `dev` one file is saved, and thousands are as they were. */
import type { Entry } from '#entries/read-content.ts';
import { memoize } from '#memo/memoize.ts';

let isKeeping = false;

/** From now on, answers are kept. A check that is made once has no use for them, and they are large. */
export function keepAnswers(): void {
  isKeeping = true;
}

/** Asks once of each entry. For questions that the entry answers alone: no other file, no folder, no clock. */
export function keepByEntry<Answer>(ask: (entry: Entry) => Answer): (entry: Entry) => Answer {
  const askOnce = memoize(ask);
  return (entry) => (isKeeping ? askOnce(entry) : ask(entry));
}
