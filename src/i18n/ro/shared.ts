/** The words that several rooms use. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, inSentence, list, number } from './grammar.ts';

const formatCountries = (count: number): string =>
  formatCount(count, { one: 'țară', few: 'țări', other: 'de țări' });

/** Degrees with the decimal comma of the language. */
const degrees = new Intl.NumberFormat('ro-RO', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

export const shared: Words['shared'] = {
  skip: 'Salt la conținut',
  home: 'Acasă',
  mainNavigation: 'Meniu principal',
  breadcrumbs: 'Sunteți aici',
  languages: 'Limbi',
  stale: 'Originalul acestei pagini s-a schimbat de la traducere.',
  original: 'Citiți originalul',
  search: 'Căutare',

  // the document
  title: (page, site) => `${page} – ${site}`,
  searchLabel: (site) => `Căutare pe ${site}`,
  searchPlaceholder: 'Un nume, un loc, o temă',
  waysNavigation: 'Explorați site-ul',
  onThisPage: 'Pe această pagină',
  siteNavigation: 'Despre acest site',
  licence: 'Texte: CC BY 4.0.',
  coordinates: 'Coordonate: GeoNames, CC BY 4.0.',

  // lists
  entries: (count) => formatCount(count, { one: 'intrare', few: 'intrări', other: 'de intrări' }),
  list: 'Intrări',
  jump: 'Mergeți la',
  pages: 'Paginile acestei liste',
  pageOf: (current, total) => `pagina ${current} din ${total}`,
  page: (number) => `Pagina ${number}`,
  previous: 'Anterior',
  next: 'Următor',

  // lists by facet, the directory, countries and topics
  narrow: 'Filtrați lista',
  inSentence,
  facetHeading: (list, value) => `${list}: ${value}`,
  referenceHeading: (list, field, title) => `${list}: ${inSentence(field)} – ${title}`,
  inCountry: (list, country) => `${list} din ${country}`,
  onTopic: (list, topic) => `${list} pe tema: ${topic}`,
  ofYear: (list, year) => `${list} din ${year}`,
  begunIn: (list, year) => `${list} începute în ${year}`,
  periodStatuses: { running: 'În derulare', coming: 'Urmează', ended: 'Încheiat', unknown: 'Necunoscut' },
  periodHeadings: {
    running: (list) => `${list} în derulare`,
    coming: (list) => `${list} care urmează`,
    ended: (list) => `${list} încheiate`,
    unknown: (list) => `${list} cu date calendaristice incomplete`,
  },
  byCountry: 'Pe țări',
  byKind: 'Pe tipuri',
  countryLead: (country) =>
    `Cine are sediul în ${country}, ce se desfășoară acolo și la ce participă această țară.`,
  allIn: (list, count) => `${list}: toate (${number(count)})`,

  // an entry
  asOf: 'situația din',
  footnotes: 'Note',
  picture: (credit) => `Imagine: ${credit}`,

  // search
  searchLead: 'Puteți scrie numele în orice fel: Nis găsește Niš, iar Пирот găsește Pirot.',

  // dates
  about: (date) => `aproximativ ${date}`,
  within: (range) => `dată exactă necunoscută: ${range}`,
  from: (date) => `din ${date}`,
  until: (date) => `sfârșit: ${date}`,
  zone: (date, city) => `${date}, fus orar: ${city}`,
  undated: 'Fără dată',

  // places and names
  online: 'Online',
  countries: formatCountries,
  coordinatesOf: (lat, lon) =>
    `${degrees.format(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${degrees.format(Math.abs(lon))}° ${lon < 0 ? 'V' : 'E'}`,
  countryNames: { XK: 'Kosovo' },
  nameThen: (name) => `pe atunci ${name}`,
  kosovoFootnote:
    '* Această denumire nu aduce atingere pozițiilor privind statutul și este conformă cu RCSONU 1244/1999 și cu Avizul CIJ privind declarația de independență a Kosovo.',

  // figures and series
  qualifiers: { about: 'aproximativ', over: 'peste', under: 'sub' },
  stages: { planned: 'planificat', announced: 'anunțat' },
  numberInSeries: (number) => `nr. ${number}`,

  // participants, and what is folded
  personRoles: {
    speaker: 'Vorbitor',
    keynote: 'Vorbitor principal',
    presenter: 'Prezentator',
    moderator: 'Moderator',
    facilitator: 'Facilitator',
    trainer: 'Formator',
    expert: 'Expert',
    organiser: 'Organizator',
    author: 'Autor',
  },
  countryNotRecorded: 'Țară neconsemnată',
  severalCountries: 'Mai multe țări',
  someOf: (shown, total) => `${number(shown)} din ${number(total)}`,
  foldedMore: (count) => `încă ${number(count)}`,

  // social cards
  cards: {
    site: (name, tagline) => `${name}: ${tagline}`,
    entry: (title, parts) => `${title}: ${parts.join(', ')}`,
    bridge: (name, total) =>
      [
        name,
        total > 1
          ? formatCount(total, { one: 'participant', few: 'participanți', other: 'de participanți' })
          : '',
      ]
        .filter(Boolean)
        .join(', '),
    tookPart: (names, more) =>
      `Participare: ${names.join(', ')}${more > 0 ? ` și încă ${number(more)}` : ''}`,
    seats: (total, labels, countries) =>
      `${number(total)} în total: ${list(labels.map(inSentence))}; ${formatCountries(countries)}`,
  },

  // upcoming events
  coming: 'Urmează',
  underWay: 'În desfășurare',
  past: 'A avut loc',
  open: 'Deschis',
  closed: 'Închis',
  asOfBuild: 'Mențiunile „urmează”, „deschis” și „a avut loc” de pe această pagină sunt valabile la data de',
  partOf: (whole, part) => `${whole}: ${part}`,
  listPage: (list, page) => `${list}, pagina ${page}`,

  // open data
  openDataLead:
    'Tot ce știe acest site, ca fișiere pentru foi de calcul, hărți și programe. Pot fi folosite liber; numele lor sunt stabile.',

  // bodies
  body: {
    footnotes: 'Note de subsol',
    backToReference: 'Înapoi la text',
    taskDone: 'Făcut',
    taskOpen: 'De făcut',
    table: (columns) => (columns === '' ? 'Tabel' : `Tabel: ${columns}`),
    tones: { note: 'Notă', warning: 'Atenție' },
    pictureLicence: (licence) => `Licență: ${licence}`,
  },
};
