/** Words of the interface in English. Labels of a collection stand in its own file in `collections/`. */
export const en = {
  skip: 'Skip to content',
  home: 'Home',
  mainNavigation: 'Main',
  breadcrumbs: 'You are here',
  search: 'Search',

  // the document
  title: (page: string, site: string): string => `${page} – ${site}`,
  searchLabel: (site: string): string => `Search ${site}`,
  searchPlaceholder: 'Cities, hubs, programmes, people',
  siteNavigation: 'About this site',
  licence: 'Texts: CC BY 4.0.',
  coordinates: 'Coordinates: GeoNames, CC BY 4.0.',

  // lists
  entries: (count: number): string => (count === 1 ? '1 entry' : `${count.toLocaleString('en-GB')} entries`),
  jump: 'Jump to',
  pages: 'Pages of this list',
  pageOf: (current: number, total: number): string => `page ${current} of ${total}`,
  page: (number: string): string => `Page ${number}`,
  previous: 'Previous',
  next: 'Next',

  // the home page
  latestNews: 'Latest news',
  allNews: 'All news',
  allEvents: 'All events',
  waysIn: 'Ways in',
  joins: (total: number): string =>
    `Each arc joins two kinds of entries and is as heavy as the relations recorded between them: ${total.toLocaleString('en-GB')} in all.`,
  joinsTable: 'The same as a table',
  joinsColumns: ['Between', 'and', 'Relations'],
  builtOn: 'As of',

  // an entry
  figures: 'In figures',
  figuresOverlap: 'Parts of the same whole can overlap; they are not added up.',
  asOf: 'as of',
  shareOf: (percent: number): string => `${percent} % of`,
  partOf: 'of',
  figureSource: (source: string): string => `Source: ${source}`,
  roles: 'Who took part',
  people: 'People',
  sessions: 'Parts',
  gallery: 'Pictures',
  recordings: 'Recordings',
  links: 'Links',
  series: 'Series',
  seriesPrevious: 'Before',
  seriesNext: 'After',
  notes: 'Notes',
  sources: 'Sources',
  archived: 'archived copy',
  footnotes: 'Notes',
  picture: (credit: string): string => `Picture: ${credit}`,

  // search and what was not found
  searchLead: 'Names work in every spelling: Nis finds Niš, and Пирот finds Pirot.',
  searchNoScript: 'Searching needs JavaScript. Everything is also in these lists:',
  searchFilters: 'Narrow down',
  searchMore: 'Show more',
  searchResult: 'An entry',
  notFound: 'There is no page here',
  notFoundLead:
    'It may have moved, or the address has a slip of the pen. Search, or take one of these ways in.',

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
  nameThen: (name: string): string => `then ${name}`,
  officialName: 'Full name',
  acronym: 'Short form',
  nativeNames: 'In local languages',
  aliases: 'Also known as',
  confirmed: 'Last checked',
  updated: 'Updated',
  kosovoFootnote:
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',

  // figures
  qualifiers: { about: 'about', over: 'over', under: 'under' },
  stages: { planned: 'planned', announced: 'announced' },

  // roles
  roleNames: {
    organiser: (count: number): string => (count === 1 ? 'Organiser' : 'Organisers'),
    lead: (): string => 'Lead',
    implementer: (count: number): string => (count === 1 ? 'Implementer' : 'Implementers'),
    partner: (count: number): string => (count === 1 ? 'Partner' : 'Partners'),
    funder: (count: number): string => (count === 1 ? 'Funder' : 'Funders'),
    supporter: (count: number): string => (count === 1 ? 'Supporter' : 'Supporters'),
    host: (count: number): string => (count === 1 ? 'Host' : 'Hosts'),
    beneficiary: (count: number): string => (count === 1 ? 'Beneficiary' : 'Beneficiaries'),
    participant: (count: number): string => (count === 1 ? 'Participant' : 'Participants'),
    member: (count: number): string => (count === 1 ? 'Member' : 'Members'),
  },
  tookPart: 'Took part, capacity not recorded',
  asRole: (role: string): string => `as ${role}`,
  inPart: 'in part',
  percent: (share: number): string => `${share} %`,
  personRoles: {
    speaker: 'Speaker',
    keynote: 'Keynote',
    presenter: 'Presenter',
    moderator: 'Moderator',
    facilitator: 'Facilitator',
    trainer: 'Trainer',
    expert: 'Expert',
    organiser: 'Organiser',
  },
  numberInSeries: (number: number): string => `number ${number}`,

  // what is coming
  coming: 'Coming',
  underWay: 'Under way',
  open: 'Open',
  closed: 'Closed',
  comingEvents: 'Coming up',
  lastEvents: 'Last events',
  listPage: (list: string, page: number): string => `${list}, page ${page}`,

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

/** Words of the search program, apart from the others: they travel to the browser. */
export const searchWords = {
  facets: { kind: 'Kind', country: 'Country' },
  found: (count: number, query: string): string =>
    `${count === 1 ? '1 result' : `${count} results`}${query === '' ? '' : ` for “${query}”`}`,
  nothing: (query: string): string =>
    `Nothing found${query === '' ? '' : ` for “${query}”`}. Try fewer or other words, or one of these lists.`,
  failed: 'The search could not be loaded. Try again, or use these lists.',
};
