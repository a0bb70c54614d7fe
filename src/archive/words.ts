/** The words of a frozen site. */

import { en } from '#i18n/en/rooms.ts';

export const archiveWords = {
  frozen: (site: string, day: string): string =>
    `${site} was frozen on ${day}. Nothing on this page changes any more.`,
  index: 'Everything in one list',
  indexLead: 'Every entry of this archive. Type a word to see only the entries that have it.',
  filter: 'Only entries with',
  found: (count: string): string => `${count} entries`,
  archivedCopy: 'archived copy',
};

/** What promises something, and what stands in its place. */
const PAST: Readonly<Record<string, string>> = {
  [en.shared.coming]: 'Announced',
  [en.shared.periodStatuses.coming]: 'Announced',
  [en.home.comingEvents]: 'Announced events',
  [en.lists.comingAndUnderWay]: 'Announced and under way',
  [en.shared.asOfBuild]: 'What is announced, open or past on this page is as of',
};

/** A text of a page without a promise, or the text itself. Texts of editors stay. */
export function toPastText(text: string): string {
  const word = text.trim();
  const instead = PAST[word] ?? word.replace(/^(.+) to come$/, '$1 announced');
  return instead === word ? text : text.replace(word, instead);
}
