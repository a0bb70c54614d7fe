/** The words that several rooms use. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { formatCount, formatList, number } from './grammar.ts';

/** Degrees with a decimal comma. */
const formatDegrees = (degrees: number) => Math.abs(degrees).toFixed(3).replace('.', ',');

const COUNTRIES = { one: 'zemlja', few: 'zemlje', other: 'zemalja' };

export const shared: Words['shared'] = {
  skip: 'Pređite na sadržaj',
  home: 'Početna',
  mainNavigation: 'Glavni meni',
  breadcrumbs: 'Nalazite se ovde',
  languages: 'Jezici',
  stale: 'Izvornik ove stranice promenjen je od kada je preveden.',
  original: 'Pročitajte izvornik',
  search: 'Pretraga',

  // the document
  title: (page, site) => `${page} – ${site}`,
  searchLabel: (site) => `Pretraga portala ${site}`,
  searchPlaceholder: 'Naziv, mesto, tema',
  waysNavigation: 'Kuda dalje',
  onThisPage: 'Na ovoj stranici',
  siteNavigation: 'O portalu',
  licence: 'Tekstovi: CC BY 4.0.',
  coordinates: 'Koordinate: GeoNames, CC BY 4.0.',

  // lists
  entries: (count) => formatCount(count, { one: 'unos', other: 'unosa' }),
  list: 'Unosi',
  jump: 'Idite na',
  pages: 'Strane ove liste',
  pageOf: (current, total) => `strana ${number(current)} od ${number(total)}`,
  page: (number) => `Strana ${number}`,
  previous: 'Prethodna',
  next: 'Sledeća',

  // lists by facet, the directory, countries and topics
  narrow: 'Suzite listu',
  inSentence,
  facetHeading: (list, value) => `${list}: ${inSentence(value)}`,
  referenceHeading: (list, field, title) => `${list}, ${inSentence(field)}: ${title}`,
  inCountry: (list, country) => `${list}: ${country}`,
  onTopic: (list, topic) => `${list} na temu „${topic}“`,
  ofYear: (list, year) => `${list} iz ${year}. godine`,
  begunIn: (list, year) => `${list}, početak ${year}. godine`,
  periodStatuses: { running: 'U toku', coming: 'U najavi', ended: 'Završeno', unknown: 'Nije poznato' },
  periodHeadings: {
    running: (list) => `${list} u toku`,
    coming: (list) => `${list} u najavi`,
    ended: (list) => `${list}: završeno`,
    unknown: (list) => `${list} sa nepotpunim datumima`,
  },
  byCountry: 'Po zemljama',
  byKind: 'Po vrstama',
  countryLead: (country) => `${country}: ko ovde ima sedište, šta se ovde održava i u čemu zemlja učestvuje.`,
  allIn: (list, count) => `${list}: svi unosi (${number(count)})`,

  // an entry
  asOf: 'stanje:',
  footnotes: 'Napomene',
  picture: (credit) => `Slika: ${credit}`,

  // search
  searchLead: 'Nazive možete pisati na svaki način: Nis pronalazi Niš, a Пирот pronalazi Pirot.',

  // dates: months are in the nominative, so that no preposition may stand before them
  about: (date) => `približno ${date}`,
  within: (range) => `${range} (tačan dan nije poznat)`,
  from: (date) => `od: ${date}`,
  until: (date) => `do: ${date}`,
  zone: (date, city) => `${date} (vremenska zona: ${city})`,
  undated: 'Bez datuma',

  // places and names
  online: 'Onlajn',
  countries: (count) => formatCount(count, COUNTRIES),
  coordinatesOf: (lat, lon) =>
    `${formatDegrees(lat)}° ${lat < 0 ? 'j. g. š.' : 's. g. š.'}, ${formatDegrees(lon)}° ${lon < 0 ? 'z. g. d.' : 'i. g. d.'}`,
  countryNames: { US: 'Sjedinjene Američke Države', XK: 'Kosovo' },
  nameThen: (name) => `tada ${name}`,
  kosovoFootnote:
    '* Ovaj naziv ne dovodi u pitanje stavove o statusu i u skladu je sa Rezolucijom Saveta bezbednosti Ujedinjenih nacija 1244/1999 i mišljenjem Međunarodnog suda pravde o proglašenju nezavisnosti Kosova.',

  // figures and series
  qualifiers: { about: 'oko', over: 'više od', under: 'manje od' },
  stages: { planned: 'planirano', announced: 'najavljeno' },
  numberInSeries: (position) => `${position}. po redu`,

  // participants, and what is folded; what somebody does, which has no gender
  personRoles: {
    speaker: 'Izlaganje',
    keynote: 'Uvodno izlaganje',
    presenter: 'Prezentacija',
    moderator: 'Moderiranje',
    facilitator: 'Facilitacija',
    trainer: 'Obuka',
    expert: 'Stručna podrška',
    organiser: 'Organizovanje',
    author: 'Autorstvo',
  },
  countryNotRecorded: 'Zemlja nije navedena',
  severalCountries: 'Više zemalja',
  someOf: (shown, total) => `${number(shown)} od ${number(total)}`,
  foldedMore: (count) => `još ${number(count)}`,

  // social cards
  cards: {
    site: (name, tagline) => `${name}: ${tagline}`,
    entry: (title, parts) => `${title}: ${parts.join(', ')}`,
    bridge: (name, total) =>
      [name, total > 1 ? formatCount(total, { one: 'učesnik', other: 'učesnika' }) : '']
        .filter(Boolean)
        .join(', '),
    tookPart: (names, more) => `Učešće: ${names.join(', ')}${more > 0 ? ` i još ${number(more)}` : ''}`,
    seats: (total, labels, countries) =>
      `${formatList(labels.map((label, index) => (index === 0 ? label : inSentence(label))))}: ${number(total)} (${formatCount(countries, COUNTRIES)})`,
  },

  // upcoming events
  coming: 'U najavi',
  underWay: 'U toku',
  past: 'Završeno',
  open: 'Otvoreno',
  closed: 'Zatvoreno',
  asOfBuild: 'Šta je na ovoj stranici u najavi, otvoreno ili završeno, navedeno je prema stanju na dan',
  partOf: (whole, part) => `${whole}: ${part}`,
  listPage: (list, page) => `${list}, strana ${page}`,

  // open data
  openDataLead:
    'Svi podaci sa ovog portala, u datotekama za tabele, mape i programe. Za slobodno korišćenje, sa oznakama koje se ne menjaju.',

  // bodies
  body: {
    footnotes: 'Fusnote',
    backToReference: 'Nazad na tekst',
    taskDone: 'Urađeno',
    taskOpen: 'Nije urađeno',
    table: (columns) => (columns === '' ? 'Tabela' : `Tabela: ${columns}`),
    tones: { note: 'Napomena', warning: 'Upozorenje' },
    pictureLicence: (licence) => `Licenca: ${licence}`,
  },
};
