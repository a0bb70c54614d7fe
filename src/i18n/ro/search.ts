/** Words of the search: for its scripts in the browser, and for its page. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount } from './grammar.ts';

const formatResultCount = (count: number): string =>
  formatCount(count, { one: 'rezultat', few: 'rezultate', other: 'de rezultate' });
const formatQuery = (query: string): string => (query === '' ? '' : ` pentru „${query}”`);

export const search: Words['search'] = {
  found: (count, query) => formatResultCount(count) + formatQuery(query),
  foundFirst: (count, first) => `${formatResultCount(count)}, primul: ${first}`,
  nothing: (query) =>
    `Nu s-a găsit nimic${formatQuery(query)}. Verificați ortografia sau încercați alte cuvinte.`,
  instead: {
    spelling: (asked, query) =>
      `Aici nimic nu se numește „${asked}”. Acestea sunt rezultatele pentru „${query}”.`,
    fewer: (_asked, query) => `Nicio pagină nu are toate aceste cuvinte. Acestea au „${query}”.`,
  },
  failed: 'Căutarea nu a putut fi încărcată. Încercați din nou sau folosiți aceste liste.',
  browse: 'Explorați după tip, țară și altele',
  narrow: 'Filtrați rezultatele',
  chosen: (count) => `alese: ${count}`,
  showAll: (count) => `Afișați toate (${count})`,
  showFewer: 'Afișați mai puține',
  remove: (facet, value) => `Eliminați ${facet}: ${value}`,
  withoutFacets: (query) => (query === '' ? 'Începeți din nou' : `Toate rezultatele pentru „${query}”`),
  withoutLastWord: (query) => `Numai „${query}”`,
  results: formatResultCount,
  // the dialog
  placeholder: 'Un nume, un loc, o temă',
  close: 'Închideți',
  options: 'Rezultate',
  all: 'Toate rezultatele pe pagina de căutare',
  // beside two arrows, drawn
  choose: 'alege',
  keys: [
    ['Enter', 'deschide'],
    ['Esc', 'închide'],
  ],
  // a page opened from a result
  removeMarks: 'Eliminați marcajele',
};

/** Words in the HTML of the search page. */
export const searchPage: Words['searchPage'] = {
  facets: {
    kind: 'Tip',
    country: 'Țară',
    topic: 'Temă',
    programme: 'Program',
    year: 'An',
    status: 'Stare',
  },
  noScript: 'Căutarea are nevoie de JavaScript. Totul se găsește și în aceste liste și în',
  noScriptDirectory: 'catalogul de la A la Z',
  sort: 'Ordonare după',
  sorts: { relevance: 'relevanță', date: 'dată' },
  reset: 'Resetați',
  tryThis: 'Încercați și',
  more: 'Afișați mai multe',
  result: 'O intrare',
  sections: 'În secțiuni',
  askedAs: {
    news: ['noutăți', 'articole'],
    events: ['conferințe', 'manifestări'],
    workshops: ['instruiri', 'cursuri'],
    hubs: ['centre', 'centru', 'incubatoare'],
    organisations: ['asociații', 'instituții'],
    projects: ['programe'],
  },
};
