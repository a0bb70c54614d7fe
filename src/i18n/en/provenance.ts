/** Provenance. */

import { shared } from './shared.ts';

export const provenance = {
  /** What people type who look for its page. */
  askedAs: ['data quality', 'sources', 'licence', 'license', 'copyright', 'report a mistake', 'correction'],
  notes: 'Notes',
  sources: 'Sources',
  archived: 'archived copy',
  provenance: {
    contradictions: 'Where the sources disagree',
    figures: (labels: string[]): string =>
      `${labels.length === 1 ? 'Figure' : 'Figures'}: ${labels.join(', ')}`,
    confirmed: 'Last checked',
    updated: 'Updated',
    old: (months: number): string => `more than ${formatSpan(months)} ago`,
    tell: 'Tell us what is wrong or missing here',
    correct: 'Correct this entry',
    confirm: 'Confirm that it is right',
    edit: 'Edit its file',
    /** Titles of issues: which entry they are about. */
    correction: (ref: string): string => `Correction: ${ref}`,
    confirmation: (ref: string): string => `Confirmation: ${ref}`,
  },
  dataPage: {
    lead: 'What this site knows, where its sources disagree, what was checked longest ago, and how to correct it.',
    entries: 'Entries',
    sources: 'Pages and documents that are cited',
    contradictions: 'Contradictions between sources',
    unconfirmed: 'Entries without a day on which they were last checked',
    contradictionsLead:
      'Where two sources say different things, the entry names both, and says which one the site follows. These are still open.',
    noContradictions: 'No entry names a contradiction between its sources.',
    oldest: 'Oldest entries',
    oldestLead:
      'In the order of the day on which somebody last checked the entry; where none is recorded, of the day on which it was updated or published.',
    checked: 'checked',
    updated: 'updated',
    published: 'published',
    undated: (count: number, total: number): string =>
      `${count.toLocaleString('en-GB')} of ${shared.entries(total)} ${count === 1 ? 'has' : 'have'} no such day, and ${count === 1 ? 'is' : 'are'} not in this list.`,
    licence: 'How it may be used',
    licenceText: [
      'A fact belongs to nobody: a name, a date or a number may be used by anyone, best with the source that the entry names.',
      'The words of this site, and the collection as a whole, are licensed under CC BY 4.0: use and change them, and name this site with a link to the page.',
      'Coordinates are from GeoNames, under CC BY 4.0. Pictures have the licence that stands beside them. Sources belong to those who published them.',
    ],
    correct: 'How to correct it',
    correctText:
      'At the foot of every entry is a link to correct it. A correction needs the address of the page, what is wrong, what it should say, and a public source for that.',
    correctContact: 'How to reach us',
    correctRepository: 'The repository of the content',
  },
  statisticsLink: 'How much there is, and what is missing, in numbers',
  openDataLink: 'All of it as open data: JSON, CSV, GeoJSON',
};

/** A length of time in whole years if possible. */
const formatSpan = (months: number) => {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return count === 1 ? `a ${unit}` : `${count} ${unit}s`;
};
