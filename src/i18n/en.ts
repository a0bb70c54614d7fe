/** The words of the interface in English. Labels of a collection are in its file in `collections/`. */
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

  // lists by facet, the directory, countries and topics
  narrow: 'Narrow this list',
  /** A label inside a sentence: in lower case, except for acronyms. */
  inSentence: (label: string): string =>
    /^\p{Lu}[\p{Ll}-]+(?:\s|$)/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label,
  partOfList: (count: number, total: number): string =>
    `${count.toLocaleString('en-GB')} of ${total === 1 ? '1 entry' : `${total.toLocaleString('en-GB')} entries`}`,
  facetHeading: (list: string, value: string): string => `${list}: ${value}`,
  /** The list of what names one entry in a field: "Hubs: run by Agency of Niš". */
  referenceHeading: (list: string, field: string, title: string): string =>
    `${list}: ${en.inSentence(field)} ${title}`,
  inCountry: (list: string, country: string): string => `${list} in ${toNameInSentence(country)}`,
  onTopic: (list: string, topic: string): string => `${list} on ${topic}`,
  ofYear: (list: string, year: string): string => `${list} of ${year}`,
  begunIn: (list: string, year: string): string => `${list} begun in ${year}`,
  periodStates: { running: 'Running', coming: 'Coming', ended: 'Ended', unknown: 'Not known' },
  periodHeadings: {
    running: (list: string): string => `${list} that are running`,
    coming: (list: string): string => `${list} to come`,
    ended: (list: string): string => `${list} that have ended`,
    unknown: (list: string): string => `${list} whose dates are not known in full`,
  },
  directory: 'Directory',
  directoryLead: ([first = '', ...others]: string[]): string =>
    `${new Intl.ListFormat('en-GB').format([first, ...others.map(en.inSentence)])} in one place, by country and by name.`,
  moreWays: 'Other ways through everything',
  byCountry: 'By country',
  byKind: 'By kind',
  byName: 'By name',
  letters: 'Names by their first letter',
  directoryLetter: (letter: string): string => `Directory: ${letter}`,
  directoryLetterLead: (letter: string): string =>
    letter === '0-9' ? 'Names that begin with a digit.' : `Names that begin with ${letter}.`,
  withoutCountry: (count: number): string =>
    `${count === 1 ? '1 entry has' : `${count.toLocaleString('en-GB')} entries have`} no single country, and ${count === 1 ? 'is' : 'are'} not in this table.`,
  country: 'Country',
  countryList: 'Countries',
  countriesLead: 'What there is in each country, and how many projects it takes part in.',
  countryLead: (country: string): string =>
    `Who has a seat in ${toNameInSentence(country)}, what takes place there, and what it takes part in.`,
  countryGroups: {
    seats: 'Who is here',
    happenings: 'What takes place here',
    partakings: 'What it takes part in',
    news: 'What is written about it',
  },
  elsewhere: (list: string): string => `${list} elsewhere`,
  total: 'Total',
  allIn: (list: string, count: number): string => `${list}: all ${count.toLocaleString('en-GB')}`,
  topic: 'Topic',
  topicList: 'Topics',
  topicsLead: 'What the projects, events and news are about.',
  topicLead: (topic: string): string => `What this site has on ${topic}.`,
  otherWords: (words: string): string => `Also: ${words}.`,

  // the home page
  latestNews: 'Latest news',
  allNews: 'All news',
  allEvents: 'All events',
  waysIn: 'Ways in',
  joins: (total: number): string =>
    `Each arc joins two kinds of entries and is as heavy as the relations recorded between them: ${total.toLocaleString('en-GB')} in all.`,
  whole: 'How it hangs together',
  joinsTable: 'The same as a table',
  joinsColumns: ['Between', 'and', 'Relations'],

  // maps
  mapPage: 'Map',
  mapLead:
    'All cities, municipalities and villages of this site. Each dot leads to what is connected with its place.',
  maps: {
    project: 'Where they come from',
    noPlaces: 'There are no places yet.',
    siteTitle: 'Map of all places',
    siteDescription: (places: number, countries: number): string =>
      `${places === 1 ? '1 place' : `${places.toLocaleString('en-GB')} places`} in ${countries === 1 ? '1 country' : `${countries} countries`}; the table of places has the same.`,
    sizes: 'The larger a dot, the more entries are connected with its place.',
    whole: 'The whole map',
    placesTable: (count: number): string =>
      count === 1 ? 'The place as a table' : `The ${count.toLocaleString('en-GB')} places as a table`,
    placesColumns: ['Place', 'Country', 'Entries'],
    countryTitle: (country: string): string => `Map of the places in ${toNameInSentence(country)}`,
    countryDescription: (places: number, country: string): string =>
      `${places === 1 ? '1 place' : `${places} places`} in ${toNameInSentence(country)}; the table of places has the same.`,
    cityTitle: (cities: string[]): string =>
      `Map: where ${toList(cities)} ${cities.length === 1 ? 'is' : 'are'}`,
    cityDescription: (cities: string[], countries: string[]): string =>
      `${toList(cities)} on a map of ${toList(countries.map(toNameInSentence))}.`,
    projectTitle: (project: string): string => `Map: who took part in ${project}`,
    projectDescription: (places: number, lead: string | undefined): string =>
      `Participants in ${places} places${lead === undefined ? '' : `, with arcs from ${toNameInSentence(lead)}`}; the table of places has the same.`,
    projectCaption: (signs: {
      lead?: { name: string; place: string } | undefined;
      hasOpen: boolean;
      hasBeyond: boolean;
    }): string =>
      [
        ...(signs.lead ? [`The arcs begin at the seat of ${signs.lead.name}: ${signs.lead.place}.`] : []),
        ...(signs.hasOpen ? ['A ring stands for those of whom only the country is known.'] : []),
        ...(signs.hasBeyond ? ['Arrows point to what lies beyond the map.'] : []),
      ].join(' '),
    participants: (count: number): string =>
      count === 1 ? '1 participant' : `${count.toLocaleString('en-GB')} participants`,
    participantsTable: 'The places as a table',
    participantsColumns: ['Place', 'Country', 'Participants'],
  },

  // an entry
  figures: 'In figures',
  funnelColumns: { what: 'What is counted', value: 'Number', part: 'Part of' },
  funnelCaption: (whole: string): string => `${whole}, and parts of it`,
  figureOf: (entry: string): string => `of ${entry}`,
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

  // sources and corrections
  provenance: {
    contradictions: 'Where the sources disagree',
    figures: (labels: string[]): string =>
      `${labels.length === 1 ? 'Figure' : 'Figures'}: ${labels.join(', ')}`,
    confirmed: 'Last checked',
    updated: 'Updated',
    old: (months: number): string => `more than ${formatSpan(months)} ago`,
    tell: 'Tell us what is wrong or missing here',
    edit: 'Correct the text of this page',
    report: 'Report a mistake on this page',
    issueTitle: (title: string): string => `Correction: ${title}`,
    issueBody: (page: string): string =>
      `Page: ${page}\n\nWhat is wrong or missing:\n\nWhat it should say:\n\nA public source for that:\n`,
  },
  dataPage: {
    title: 'About the data',
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
      `${count.toLocaleString('en-GB')} of ${en.entries(total)} ${count === 1 ? 'has' : 'have'} no such day, and ${count === 1 ? 'is' : 'are'} not in this list.`,
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

  // search and what was not found
  searchLead: 'Names work in every spelling: Nis finds Niš, and Пирот finds Pirot.',
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

  // programmes: status, dates, tree, calls
  period: {
    ended: (date: string): string => `Ended ${date}`,
    running: (date: string): string => `Running since ${date}`,
    announced: (date: string): string => `Announced for ${date}`,
    begins: (date: string): string => `Begins ${date}`,
    ends: (date: string): string => `Ends ${date}`,
    openEnd: (date: string): string => `Begun ${date}, end not recorded`,
    lasting: (date: string, duration: string): string => `Begun ${date}, for ${duration}`,
  },
  time: {
    timeline: 'Timeline',
    heading: 'In time',
    lead: 'Programmes and projects in the order of their beginnings, those of one programme together.',
    singles: 'Not part of a programme',
    all: 'All programmes and projects in time',
    today: 'Today',
    titleOf: (name: string): string => `${name} in time`,
    described: (bars: number, marks: number, years: string[]): string => {
      const drawn = [
        ...(bars > 0
          ? [bars === 1 ? '1 bar, of a programme or project' : `${bars} bars, of programmes and projects`]
          : []),
        ...(marks > 0 ? [marks === 1 ? '1 dot, of an event' : `${marks} dots, of events`] : []),
      ].join(' and ');
      return `${drawn}, ${years.join(' to ')}. Names and dates follow, and stand in the table.`;
    },
    undated: (count: number): string =>
      count === 1
        ? 'One without a date is in the table alone.'
        : `${count.toLocaleString('en-GB')} without a date are in the table alone.`,
    /** The label of a tick: "Mar 2018", "2018". */
    tick: (day: string, hasMonth: boolean): string =>
      hasMonth ? `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}` : day.slice(0, 4),
    table: 'The same as a table',
    columns: { what: 'What', when: 'When' },
    looks: {
      known: 'known',
      open: 'some time in this month or year',
      about: 'about',
      'fade-out': 'end not recorded',
      'fade-in': 'beginning not recorded',
      mark: 'event',
      'open-mark': 'event, day not known',
      'this-mark': 'this event',
    },
  },
  tree: {
    below: 'What belongs to it',
    around: 'Where it belongs',
    here: 'this page',
    heading: (labels: string[]): string =>
      labels.map((label, index) => (index === 0 ? label : en.inSentence(label))).join(' and '),
    earlier: (what: string): string => `Earlier: ${what}`,
  },
  calls: (count: number): string => (count === 1 ? 'Open call' : 'Open calls'),
  callList: {
    title: 'Calls',
    link: 'What one can apply or register for',
    lead: 'What one can apply or register for, the next deadline first, and what is closed.',
    narrowedLead: 'Calls that name whom they are for. Others may be open to you too: see the whole list.',
    registration: (kind: string): string => `Registration: ${en.inSentence(kind)}`,
    forCountry: (country: string): string => `Calls for ${toNameInSentence(country)}`,
    forWho: (who: string): string => `Calls for ${en.inSentence(who)}`,
    facets: { country: 'Where are you?', who: 'Who are you?' },
    open: 'Open and to come',
    closed: 'Closed',
    nothingOpen: 'Nothing is open now.',
    countries: 'From which countries',
  },
  callOpens: 'Opens',
  callDeadline: 'Deadline',
  callWhen: 'When',
  callWho: 'Who may apply',
  fundingStatement: 'The funder states',
  takingPart: (count: number): string => `${count.toLocaleString('en-GB')} in all`,
  countryNotRecorded: 'Country not recorded',
  severalCountries: 'Several countries',
  kindNotRecorded: 'Without a page here',
  someOf: (shown: number, total: number): string => `${shown} of ${total.toLocaleString('en-GB')}`,
  foldedMore: (count: number): string => `${count.toLocaleString('en-GB')} more`,

  // the bridge of a project, and cards
  bridge: {
    title: (project: string): string => `Who took part in ${project}, as a bridge`,
    arch: (place: string, count: number): string => (count === 0 ? place : `${place} ${count}`),
    nothing: 'Neither who took part nor from which country is recorded.',
    caption: ({
      country,
      countries,
      hasSeveral,
      hasUnknown,
      total,
      hasHangers,
    }: {
      country: string | undefined;
      countries: number;
      hasSeveral: boolean;
      hasUnknown: boolean;
      total: number;
      hasHangers: boolean;
    }): string => {
      const named = `${total.toLocaleString('en-GB')} named below`;
      const each = total === 1 ? 'the one named below' : `each of the ${named}`;
      const among = hasHangers ? `a hanger for ${each}` : `the wider, the more of the ${named}`;
      const arch =
        country === undefined
          ? []
          : [`an arch for ${countries > 1 ? 'each country' : toNameInSentence(country)}`];
      const said = [...arch, ...(total > 0 ? [among] : [])].join(', ');
      return [
        `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
        ...(hasSeveral && country !== undefined ? ['At the end: those in several countries.'] : []),
        ...(hasUnknown ? ['Broken: country not recorded.'] : []),
      ].join(' ');
    },
  },
  cards: {
    site: (name: string, tagline: string): string => `${name}: ${tagline}`,
    entry: (title: string, parts: string[]): string => `${title}: ${parts.join(', ')}`,
    bridge: (name: string | undefined, total: number): string =>
      [name, total > 1 ? `${total.toLocaleString('en-GB')} participants` : ''].filter(Boolean).join(', '),
    seats: (total: number, labels: string[], countries: number): string =>
      `${total.toLocaleString('en-GB')} ${toList(labels.map(en.inSentence))}, ${countries} countries`,
  },

  // relations: co-participants, related entries, results
  companions: {
    label: 'Together with',
    times: (count: number): string => (count === 1 ? 'Once' : `${count} times`),
    more: (count: number): string => `and ${count} more`,
    rest: (count: number): string =>
      count === 1
        ? '1 more took part in the same:'
        : `${count.toLocaleString('en-GB')} more took part in the same:`,
  },
  neighbours: {
    label: (place: string): string => `Also in ${toNameInSentence(place)}`,
    all: (place: string): string => `All of ${toNameInSentence(place)}`,
  },
  outcomes: 'What came of it',
  outcomesLead: 'News, events and outputs of what it took part in.',
  outputs: 'Outputs',

  // upcoming events
  coming: 'Coming',
  underWay: 'Under way',
  past: 'Past',
  open: 'Open',
  closed: 'Closed',
  comingEvents: 'Coming up',
  lastEvents: 'Last events',
  comingAndUnderWay: 'Coming and under way',
  asOfBuild: 'What is coming, open or past on this page is as of',
  old: (date: string): string => `This is from ${date}. What it says may have changed since.`,
  listPage: (list: string, page: number): string => `${list}, page ${page}`,

  calendars: {
    label: 'Calendar',
    of: (what: string): string => `Calendar of ${en.inSentence(what)}`,
    /** The name of a calendar in calendar programs, next to calendars of other sites. */
    name: (site: string, what: string): string => `${site}: ${what}`,
    together: (labels: string[]): string =>
      toList(labels.map((label, index) => (index === 0 ? label : en.inSentence(label)))),
    add: 'Add to calendar',
    subscribe: 'Subscribe',
    download: 'Download',
    deadline: (call: string): string => `Deadline: ${call}`,
    part: (number: number): string => `Part ${number}`,
    labelled: (label: string, text: string): string => `${label}: ${text}`,
  },

  // open data
  openData: {
    title: 'Open data',
    lead: 'Everything that this site knows, as files for spreadsheets, maps and programs. Free to use, with names that stay.',
    attribution: (name: string): string =>
      `${name} contributors. Coordinates: GeoNames (geonames.org), CC BY 4.0. Pictures: as each says.`,
    participation: {
      title: 'Participation',
      description:
        'Who has to do with what: one row a relation between two entries, from the one that declares it.',
    },
    countries: { title: 'Countries', description: 'Every country that an entry has to do with.' },
    topics: { title: 'Topics', description: 'Every topic that an entry is about.' },
    catalogue: { title: 'Catalogue', description: 'All files of open data, and how many rows each has.' },
    places: { title: 'Places', description: 'Entries on the map (GeoJSON, RFC 7946).' },
    collection: (plural: string): string => `Every entry of “${plural}”, with all its fields.`,
    partTitle: (field: string): string => field.charAt(0).toUpperCase() + field.slice(1),
    part: (field: string, holders: string[]): string =>
      `The items of the field “${field}” of ${toList(holders.map(en.inSentence))}.`,

    files: 'Files',
    filesLead:
      'Every entry with all its fields, the same rows as JSON and as CSV; what lies in cities also for maps, as GeoJSON.',
    columns: { what: 'What', rows: 'Rows', files: 'Files' },
    formats: { json: 'JSON', csv: 'CSV', geojson: 'GeoJSON', schema: 'Schema' },
    ofFile: (format: string, title: string): string => `${format} of ${title}`,
    parts: 'Lists inside entries',
    partsLead:
      'Figures, roles, people, sources: one row an item, over all collections, with the entry and the number of the item in it. In the tables above, each such list is one cell to read.',
    catalogueLead: 'All files with their addresses, as data:',
    licence: 'Licence',
    licenceText: [
      'The words and the collection as a whole are licensed under CC BY 4.0. A fact belongs to nobody; each entry names its sources, and so should you.',
      'Coordinates are from GeoNames, under CC BY 4.0. Pictures have the licence that stands in their fields.',
    ],
    cite: 'To cite it:',
    citation: (name: string, address: string, version: string, date: string): string =>
      `${name} contributors: ${name}, open data, version ${version}, ${date}. ${address}. CC BY 4.0.`,
    quality: 'Where its sources disagree, and what was checked longest ago',
    meaning: [
      {
        id: 'ids',
        label: 'Names that stay',
        sentences: [
          'An entry is known by its `id`, which is the path of its page: `events/x` is at /events/x/. References are such ids, and what they name is in the file of its collection. Drafts, and what is not to be published yet, are in no file.',
          'Where an entry is renamed, its former address leads to the new page, and `lastingId` under `derived` stays what it was.',
        ],
      },
      {
        id: 'dates',
        label: 'Dates',
        sentences: [
          'Dates are as exact as they are known (EDTF, ISO 8601-2): `2018-01-19`, `2018-01`, `2018`; `2014~` is about 2014, and `2021-09/2021-10` under `within` is some time in these months. A local time stands behind its day, `2017-12-22 18:00`, on the clock of the zone in `timeZone`.',
          'Under `derived` stands what follows from them: `firstDay` and `lastDay`, the first and the last day that are possible; `begins` and `ends`, instants in UTC. Before `begins` it has not begun, and from `ends` on it is over: of a whole day, that is the midnight behind it.',
        ],
      },
      {
        id: 'values',
        label: 'Units and codes',
        sentences: [
          'A figure has its `unit` beside it, and says how exact it is (`qualifier`), whether it was planned or came true (`stage`), and what it is a part of (`of`). Parts may overlap: add up only what a source has added up. Shares are in per cent; latitude and longitude in degrees (WGS 84), in GeoJSON the longitude first.',
          'Countries are codes of ISO 3166-1 alpha-2, and `XK`. Those under `derived` are where an entry is. An empty field means that no source was found, not that there was nothing.',
        ],
      },
      {
        id: 'tables',
        label: 'Tables',
        sentences: [
          'CSV files follow RFC 4180: commas, lines ended by CRLF, quotes doubled; UTF-8 with a byte order mark, which Excel needs. A field inside another bears both names, and capitals become small: `registration.deadline` is `registration_deadline`, `timeZone` is `time_zone`. A column of numbers ends in its unit, as `share_percent` does.',
          'The items of a list are parted by `|`; inside an item that sign is `\\|`. A text that a spreadsheet would take for a formula, as it begins with `=`, `+`, `-` or `@`, has an apostrophe before it.',
        ],
      },
      {
        id: 'versions',
        label: 'What you can rely on',
        sentences: [
          'Every JSON file says its licence, its date and the version of its format, and names its JSON Schema (2020-12), by which it is valid. The first number of the version rises where a field goes or gets another meaning, the second where something is added.',
          'The files are made anew with each build of the site, in the order of ids. Pages and programs of others may load them.',
        ],
      },
    ],
    examples: 'Examples',
    examplesLead: 'To copy. What they print is shown for the files of the day of the build.',
    prints: 'prints',
    exampleTitles: {
      shell: 'On the command line, with curl and jq',
      python: 'Python, without further packages',
      javascript: 'JavaScript, in a browser or Node',
      spreadsheet: 'Google Sheets, as a formula',
    },
    spreadsheetNote:
      'Excel: Data, From Web. LibreOffice Calc: Sheet, Link to External Data. Both ask for the address alone.',
    link: 'All of it as open data: JSON, CSV, GeoJSON',
  },

  // pages at former addresses
  redirects: {
    heading: 'This page has moved',
    now: 'It is here now:',
  },

  // feeds
  feeds: {
    title: 'Feeds and calendars',
    description:
      'Feeds and calendars of this site: of all of it, each collection, each project, each country.',
    lead: 'A feed tells a reader program what is new here, so that you need not come by and look: copy its address into the program. Each holds the whole articles, with their pictures. Atom and JSON Feed are two formats of the same; take whichever your program knows. A calendar that you subscribe to brings what is dated to the day into your own, and keeps it right.',
    groups: {
      site: { id: 'all', label: 'Everything' },
      collection: { id: 'collections', label: 'By collection' },
      project: { id: 'projects', label: 'By project' },
      country: { id: 'countries', label: 'By country' },
    },
    of: 'What of',
    atom: 'Atom',
    json: 'JSON',
    calendar: 'Calendar',
    nothingYet: 'nothing dated yet',
    taskDone: '☑',
    taskOpen: '☐',
  },

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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A length of time in whole years if possible. */
const formatSpan = (months: number) => {
  const [count, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return count === 1 ? `a ${unit}` : `${count} ${unit}s`;
};

const toList = (items: string[]) => new Intl.ListFormat('en-GB').format(items);

/** Countries that take an article in a sentence: "the United Kingdom". */
const WITH_ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle )|(?:Islands|Republic)$/;

const toNameInSentence = (country: string) => (WITH_ARTICLE.test(country) ? `the ${country}` : country);

/** Words of the script that updates a page in the browser. Separate, to keep the script small. */
export const viewWords = {
  ownClock: (time: string): string => ` (${time} by your clock)`,
};
