/** Words of the search: for its scripts in the browser, and for its page. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';

const formatResultCount = (count: number) =>
  `${number(count)} ${plural(count, { one: 'rezultat', other: 'rezultate' })}`;
const formatQuery = (query: string) => (query === '' ? '' : ` për „${query}”`);

export const search: Words['search'] = {
  found: (count, query) => formatResultCount(count) + formatQuery(query),
  foundFirst: (count, first) => `${formatResultCount(count)}, i pari: ${first}`,
  nothing: (query) =>
    `Nuk u gjet asgjë${formatQuery(query)}. Kontrolloni drejtshkrimin ose provoni fjalë të tjera.`,
  instead: {
    spelling: (asked, query) => `Këtu nuk ka asgjë me emrin „${asked}”. Këto janë rezultatet për „${query}”.`,
    fewer: (_asked, query) => `Asnjë faqe nuk i ka të gjitha këto fjalë. Këto kanë „${query}”.`,
  },
  failed: 'Kërkimi nuk u ngarkua. Provoni sërish ose përdorni këto lista.',
  browse: 'Shfletoni sipas llojit, vendit etj.',
  narrow: 'Ngushtoni kërkimin',
  chosen: (count) => `zgjedhur: ${number(count)}`,
  showAll: (count) => `Shfaq të gjitha (${number(count)})`,
  showFewer: 'Shfaq më pak',
  remove: (facet, value) => `Hiq – ${facet}: ${value}`,
  withoutFacets: (query) => (query === '' ? 'Fillo nga e para' : `Gjithçka për „${query}”`),
  withoutLastWord: (query) => `Vetëm „${query}”`,
  results: formatResultCount,
  // the dialog
  placeholder: 'Emër, vend, temë',
  close: 'Mbyll',
  options: 'Rezultatet',
  all: 'Të gjitha rezultatet në faqen e kërkimit',
  // beside two arrows, drawn
  choose: 'zgjedh',
  keys: [
    ['Enter', 'hap'],
    ['Esc', 'mbyll'],
  ],
  // a page opened from a result
  removeMarks: 'Hiq shënimet',
};

/** Words in the HTML of the search page. */
export const searchPage: Words['searchPage'] = {
  facets: {
    kind: 'Lloji',
    country: 'Vendi',
    topic: 'Tema',
    programme: 'Programi',
    year: 'Viti',
    status: 'Statusi',
  },
  noScript: 'Për kërkimin nevojitet JavaScript. Gjithçka gjendet edhe në këto lista dhe në',
  noScriptDirectory: 'katalogun nga A në Zh',
  sort: 'Rendit sipas',
  sorts: { relevance: 'përputhjes', date: 'datës' },
  reset: 'Pastro',
  tryThis: 'Provoni këto',
  more: 'Shfaq më shumë',
  result: 'Një zë',
  sections: 'Në pjesët',
  askedAs: {
    news: ['njoftime', 'artikuj'],
    events: ['aktivitete', 'konferenca', 'takime'],
    workshops: ['trajnime', 'seminare'],
    hubs: ['qendra', 'qendrat', 'qendër', 'qendrave', 'hab', 'inkubatorë'],
    organisations: ['shoqata', 'institucione'],
    projects: ['programe'],
  },
};
