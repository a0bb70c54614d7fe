/** What `npm run report` says, in English. */
import { count } from './names.ts';

export const care = {
  sections: {
    stale: {
      title: 'Not checked for long',
      todo: 'Read them with their sources, correct them, then: npm run confirm -- <id>',
    },
    thin: { title: 'Thin', todo: 'Write what it is, for whom, and what came of it.' },
    unsourced: { title: 'Without a source', todo: 'Say where it is from, or take it out.' },
    withoutWebsite: { title: 'Without a website', todo: 'Add its address if it has one.' },
    twice: {
      title: 'Likely twice',
      todo: 'Join both, and name the address of the one that goes in redirectFrom.',
    },
  },
  wordCount: (words: number) => `${count(words, 'word')} of text.`,
  noSource: 'No source.',
  noWebsite: 'No website.',
  neverChecked: 'Never checked.',
  lastChecked: (date: string) => `Last checked ${date}.`,
  noCountry: (code: string) => `Nothing is in the country "${code}". Write its code, such as RS.`,
  noProgramme: (ref: string) =>
    `There is no programme "${ref}". Write the path of its page, such as projects/x.`,
  nothing: 'Nothing is to be done.',
};
