/** Numbers. */

import { inSentence } from '#i18n/in-sentence.ts';
import { site } from '#site.ts';
import { shared } from './shared.ts';

export const numbers = {
  /** What people type who look for its page. */
  askedAs: ['stats', 'numbers', 'figures', 'how many', 'charts', 'chart', 'completeness'],
  lead: 'How much there is, and of what: by country, kind, year, programme and topic; who works together, and what is missing. Each number leads to the list that it counts.',
  sections: {
    countries: { id: 'countries', label: 'By country' },
    kinds: { id: 'kinds', label: 'By kind' },
    years: { id: 'years', label: 'By year' },
    topics: { id: 'topics', label: 'By topic' },
    programmes: { id: 'programmes', label: 'By programme' },
    together: { id: 'together', label: 'Who works together' },
    gaps: { id: 'gaps', label: 'How complete' },
    checks: { id: 'checks', label: 'How fresh' },
  },
  countriesNote: 'A project counts in each country that takes part in it.',
  yearsNote: 'By the year in which each began. A chart is as high as its own best year.',
  programmesNote: 'Projects, events and workshops that belong to it, over all steps.',
  togetherNote:
    'Pairs that had a role in the most of the same projects, events and workshops. A hub and who runs it are no pair.',
  gapsNote:
    'A bar is the share of a collection. What has no line is complete; not everything has a website or a day.',
  checksNote: `Facts change: after ${site.confirmedForMonths} months, a page says that they may have.`,
  year: 'Year',
  name: 'Name',
  count: 'Number',
  none: '–',
  noneOf: (total: number): string => `None of ${shared.entries(total)}.`,
  of: (total: string): string => ` of ${total}`,
  most: 'Most in',
  /** The facet of a collection: "Clusters: field". */
  panel: (plural: string, label: string): string => shared.partOf(plural, inSentence(label)),
  more: (count: number): string => `All ${count} in the list`,
  pair: (names: readonly string[]): string => names.join(' and '),
  /** Below each of these: a row a collection. `list` is the title of the list of one. */
  gaps: {
    source: { label: 'Without a source', list: (plural: string) => `${plural} without a source` },
    website: { label: 'Without a website', list: (plural: string) => `${plural} without a website` },
    place: { label: 'Without a place', list: (plural: string) => `${plural} without a place` },
    date: { label: 'Without a date', list: (plural: string) => `${plural} without a date` },
    checked: {
      label: `Checked in the last ${site.confirmedForMonths} months`,
      list: (plural: string) => `${plural} checked in the last ${site.confirmedForMonths} months`,
    },
    unchecked: {
      label: `Not checked in the last ${site.confirmedForMonths} months`,
      list: (plural: string) => `${plural} not checked in the last ${site.confirmedForMonths} months`,
    },
  },
};
