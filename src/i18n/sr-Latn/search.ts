/** Words of the search: for its scripts in the browser, and for its page. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number } from './grammar.ts';

const formatResultCount = (count: number) => formatCount(count, { one: 'rezultat', other: 'rezultata' });
const formatQuery = (query: string) => (query === '' ? '' : ` za „${query}“`);

export const search: Words['search'] = {
  found: (count, query) => formatResultCount(count) + formatQuery(query),
  foundFirst: (count, first) => `${formatResultCount(count)}, prvi: ${first}`,
  nothing: (query) =>
    `Nema rezultata${formatQuery(query)}. Proverite kako je napisano ili pokušajte drugim rečima.`,
  instead: {
    spelling: (asked, query) => `Na portalu nema naziva „${asked}“. Prikazani su rezultati za „${query}“.`,
    fewer: (_asked, query) => `Nijedna stranica ne sadrži sve ove reči. Prikazane su one sa „${query}“.`,
  },
  failed: 'Pretraga nije učitana. Pokušajte ponovo ili koristite ove liste.',
  browse: 'Po vrsti, zemlji i drugom',
  narrow: 'Suzite pretragu',
  chosen: (count) => `izabrano: ${number(count)}`,
  showAll: (count) => `Prikažite sve (${number(count)})`,
  showFewer: 'Prikažite manje',
  remove: (facet, value) => `Uklonite: ${facet} – ${value}`,
  withoutFacets: (query) => (query === '' ? 'Počnite iznova' : `Sve za „${query}“`),
  withoutLastWord: (query) => `Samo „${query}“`,
  results: formatResultCount,
  placeholder: 'Naziv, mesto, tema',
  close: 'Zatvorite',
  options: 'Rezultati',
  all: 'Svi rezultati na stranici za pretragu',
  choose: 'izbor',
  keys: [
    ['Enter', 'otvaranje'],
    ['Esc', 'zatvaranje'],
  ],
  removeMarks: 'Uklonite oznake',
};

export const searchPage: Words['searchPage'] = {
  facets: {
    kind: 'Vrsta',
    country: 'Zemlja',
    topic: 'Tema',
    programme: 'Program',
    year: 'Godina',
    status: 'Status',
  },
  noScript: 'Za pretragu je potreban JavaScript. Sav sadržaj je i na ovim listama, kao i u',
  noScriptDirectory: 'imeniku po azbučnom redu',
  sort: 'Redosled',
  sorts: { relevance: 'po značaju', date: 'po datumu' },
  reset: 'Poništite izbor',
  tryThis: 'Pokušajte i ovo',
  more: 'Prikažite još',
  result: 'Unos',
  sections: 'U odeljcima',
  askedAs: {
    news: ['novosti', 'članci', 'članak'],
    events: ['dešavanja', 'manifestacije', 'skupovi', 'konferencije'],
    workshops: ['obuke', 'treninzi'],
    hubs: ['hub', 'hubovi', 'centri', 'centar', 'inkubatori'],
    organisations: ['udruženja', 'ustanove', 'institucije'],
    projects: ['programi'],
  },
};
