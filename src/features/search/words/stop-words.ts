/** Stop words: neither the index nor a query contains them. */
import { toKeys } from './fold.ts';

/** As keys, for comparison. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  toKeys(
    'a an and are as at be been by can could did do does for from had has have how i in into is its many ' +
      'me much my of on or our that the their there these they this to was we were what when where which ' +
      'who whom whose why will with would you your',
  ),
);

/** True for words that the index leaves out. */
export const isStopWord = (key: string): boolean => STOP_WORDS.has(key);

/** The keys of a text’s significant words. */
export const toSearchKeys = (text: string): string[] => toKeys(text).filter((key) => !isStopWord(key));
