/** Words that say nothing of what is looked for: neither the index nor a query has them. */
import { transliterate } from '#text/alphabets.ts';
import { isSingleLetter, listSearchedWords, type SearchedWord } from './cut.ts';

/** As they are written. Compared as keys, "Ann" would be "an" and "Inn" would be "in". */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about an and are as at be been by can could did do does for from had has have how i in into is its many ' +
    'me much my of on or our that the their there these they this to was we were what when where which ' +
    'who whom whose why will with would you your'
  ).split(' '),
);

/** True for what the index leaves out. Capitals are a name: "WHO". */
export const isStopWord = (written: string): boolean =>
  !isAcronym(written) && STOP_WORDS.has(transliterate(written));

const isAcronym = (written: string) => written.length > 1 && written === written.toUpperCase();

/**
 * The words of a name, or of a query that may be one, without those that say nothing. Where there are no others, all
 * are the name: "The Who". Where everything is in capitals, these make no acronym.
 */
export function listNameWords(text: string): SearchedWord[] {
  const isLoud = text === text.toUpperCase();
  const words = listSearchedWords(text);
  const counting = words.filter(({ written }) => !isStopWord(isLoud ? written.toLowerCase() : written));
  return counting.length > 0 ? counting : words;
}

/** The words of a query that the index is asked for. A single letter beside other words says nothing. */
export function listQueryWords(query: string): SearchedWord[] {
  const words = listNameWords(query);
  const long = words.filter(({ written }) => !isSingleLetter(written));
  return long.length > 0 ? long : words;
}

/** The keys of the words of a query that the index is asked for. */
export const toSearchKeys = (query: string): string[] => listQueryWords(query).map(({ key }) => key);
