/** The words that several rooms use. */
import { inSentence } from '#i18n/in-sentence.ts';
import { formatList, formatNameInSentence } from './grammar.ts';

export const shared = {
  skip: 'Skip to content',
  home: 'Home',
  mainNavigation: 'Main',
  breadcrumbs: 'You are here',
  languages: 'Languages',
  /** Of a translation whose original is another by now, and the link to that. */
  stale: 'The original of this page has changed since it was translated.',
  original: 'Read the original',
  search: 'Search',

  // the document
  title: (page: string, site: string): string => `${page} – ${site}`,
  searchLabel: (site: string): string => `Search ${site}`,
  searchPlaceholder: 'A name, a place, a subject',
  waysNavigation: 'Find your way',
  onThisPage: 'On this page',
  siteNavigation: 'About this site',
  licence: 'Texts: CC BY 4.0.',
  coordinates: 'Coordinates: GeoNames, CC BY 4.0.',

  // lists
  entries: (count: number): string => (count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`),
  /** The heading of a list that has no other. */
  list: 'Entries',
  jump: 'Jump to',
  pages: 'Pages of this list',
  pageOf: (current: number, total: number): string => `page ${current} of ${total}`,
  page: (number: string): string => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',

  // lists by facet, the directory, countries and topics
  narrow: 'Narrow this list',
  inSentence,
  facetHeading: (list: string, value: string): string => `${list}: ${value}`,
  /** The list of what names one entry in a field: "Hubs: run by Agency of Niš". */
  referenceHeading: (list: string, field: string, title: string): string =>
    `${list}: ${inSentence(field)} ${title}`,
  inCountry: (list: string, country: string): string => `${list} in ${formatNameInSentence(country)}`,
  onTopic: (list: string, topic: string): string => `${list} on ${topic}`,
  ofYear: (list: string, year: string): string => `${list} of ${year}`,
  begunIn: (list: string, year: string): string => `${list} begun in ${year}`,
  periodStatuses: { running: 'Running', coming: 'Coming', ended: 'Ended', unknown: 'Not known' },
  periodHeadings: {
    running: (list: string): string => `${list} that are running`,
    coming: (list: string): string => `${list} to come`,
    ended: (list: string): string => `${list} that have ended`,
    unknown: (list: string): string => `${list} whose dates are not known in full`,
  },
  byCountry: 'By country',
  byKind: 'By kind',
  countryLead: (country: string): string =>
    `Who has a seat in ${formatNameInSentence(country)}, what takes place there, and what it takes part in.`,
  allIn: (list: string, count: number): string => `${list}: all ${count.toLocaleString('en-GB')}`,

  // an entry
  asOf: 'as of',
  footnotes: 'Notes',
  picture: (credit: string): string => `Picture: ${credit}`,

  // search
  searchLead: 'Names work in every spelling: Nis finds Niš, and Пирот finds Pirot.',

  // dates
  about: (date: string): string => `about ${date}`,
  within: (range: string): string => `some time in ${range}`,
  from: (date: string): string => `from ${date}`,
  until: (date: string): string => `until ${date}`,
  zone: (date: string, city: string): string => `${date}, ${city} time`,
  undated: 'No date',

  // places and names
  online: 'Online',
  countries: (count: number): string => `${count} countries`,
  coordinatesOf: (lat: number, lon: number): string =>
    `${Math.abs(lat).toFixed(3)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(3)}° ${lon < 0 ? 'W' : 'E'}`,
  /** Names of countries that differ from those of CLDR, which follow another style; Kosovo’s by all means. */
  countryNames: { BA: 'Bosnia and Herzegovina', TR: 'Turkey', XK: 'Kosovo' } as Readonly<
    Record<string, string>
  > & {
    readonly XK: string;
  },
  nameThen: (name: string): string => `then ${name}`,
  kosovoFootnote:
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',

  // figures and series
  qualifiers: { about: 'about', over: 'over', under: 'under' },
  stages: { planned: 'planned', announced: 'announced' },
  numberInSeries: (number: number): string => `number ${number}`,

  // participants, and what is folded
  personRoles: {
    speaker: 'Speaker',
    keynote: 'Keynote',
    presenter: 'Presenter',
    moderator: 'Moderator',
    facilitator: 'Facilitator',
    trainer: 'Trainer',
    expert: 'Expert',
    organiser: 'Organiser',
    author: 'Author',
  },
  countryNotRecorded: 'Country not recorded',
  severalCountries: 'Several countries',
  someOf: (shown: number, total: number): string => `${shown} of ${total.toLocaleString('en-GB')}`,
  foldedMore: (count: number): string => `${count.toLocaleString('en-GB')} more`,

  // social cards
  cards: {
    site: (name: string, tagline: string): string => `${name}: ${tagline}`,
    entry: (title: string, parts: string[]): string => `${title}: ${parts.join(', ')}`,
    bridge: (name: string | undefined, total: number): string =>
      [name, total > 1 ? `${total.toLocaleString('en-GB')} participants` : ''].filter(Boolean).join(', '),
    /** "Took part in Danube ICT, Digital Cities and 3 more": names of projects and events, and how many more. */
    tookPart: (names: string[], more: number): string =>
      `Took part in ${names.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-GB')} more` : ''}`,
    seats: (total: number, labels: string[], countries: number): string =>
      `${total.toLocaleString('en-GB')} ${formatList(labels.map(inSentence))}, ${countries} countries`,
  },

  // upcoming events
  coming: 'Coming',
  underWay: 'Under way',
  past: 'Past',
  open: 'Open',
  closed: 'Closed',
  asOfBuild: 'What is coming, open or past on this page is as of',
  partOf: (whole: string, part: string): string => `${whole}: ${part}`,
  listPage: (list: string, page: number): string => `${list}, page ${page}`,

  // open data
  openDataLead:
    'Everything that this site knows, as files for spreadsheets, maps and programs. Free to use, with names that stay.',

  // bodies
  body: {
    footnotes: 'Footnotes',
    backToReference: 'Back to the text',
    taskDone: 'Done',
    taskOpen: 'Open',
    table: (columns: string): string => (columns === '' ? 'Table' : `Table: ${columns}`),
    tones: { note: 'Note', warning: 'Warning' },
    pictureLicence: (licence: string): string => `Licence: ${licence}`,
  },
};
