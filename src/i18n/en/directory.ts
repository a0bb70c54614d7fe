/** Directory. */
import { inSentence } from '#i18n/in-sentence.ts';

export const directory = {
  /** What people type who look for its page. */
  askedAs: ['a to z', 'all entries', 'by name', 'catalogue'],
  directoryLead: ([first = '', ...others]: string[]): string =>
    `${new Intl.ListFormat('en-GB').format([first, ...others.map(inSentence)])} in one place, by country and by name.`,
  otherPages: 'Other ways through everything',
  byName: 'By name',
  letters: 'Names by their first letter',
  directoryLetter: (letter: string): string => `Directory: ${letter}`,
  directoryLetterLead: (letter: string): string =>
    letter === '0-9' ? 'Names that begin with a digit.' : `Names that begin with ${letter}.`,
  withoutCountry: (count: number): string =>
    `${count === 1 ? '1 entry has' : `${count.toLocaleString('en-GB')} entries have`} no single country, and ${count === 1 ? 'is' : 'are'} not in this table.`,
};
