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

/** Of these, what tells names apart: "About the data" is no name of the open data. */
const TELLING: ReadonlySet<string> = new Set(['about']);

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
  return keepSome(words, ({ written }) => {
    const word = isLoud ? written.toLowerCase() : written;
    return !isStopWord(word) || TELLING.has(transliterate(word));
  });
}

/** The words that count; all of them where none does. */
function keepSome(words: SearchedWord[], counts: (word: SearchedWord) => boolean): SearchedWord[] {
  const kept = words.filter(counts);
  return kept.length > 0 ? kept : words;
}

/** The words of a query that the index is asked for. A single letter beside other words says nothing. */
export function listQueryWords(query: string): SearchedWord[] {
  const words = keepSome(listNameWords(query), ({ written }) => !TELLING.has(transliterate(written)));
  return keepSome(words, ({ written }) => !isSingleLetter(written));
}

/** The keys of the words of a query that the index is asked for. */
export const toSearchKeys = (query: string): string[] => listQueryWords(query).map(({ key }) => key);
