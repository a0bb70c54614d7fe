/** Open data. */
import { inSentence } from '#i18n/in-sentence.ts';
import { formatList } from './grammar.ts';

export const openData = {
  /** What people type who look for its page. */
  askedAs: [
    'data',
    'download',
    'download data',
    'dataset',
    'csv',
    'excel',
    'xlsx',
    'spreadsheet',
    'table',
    'json',
    'geojson',
    'api',
    'export',
    'download csv',
    'download as spreadsheet',
  ],
  attribution: (name: string): string =>
    `${name} contributors. Coordinates: GeoNames (geonames.org), CC BY 4.0. Pictures: as each says.`,
  participation: {
    title: 'Participation',
    description:
      'Who has to do with what: one row a relation between two entries, from the one that declares it.',
  },
  countries: { title: 'Countries', description: 'Every country that an entry has to do with.' },
  topics: { title: 'Topics', description: 'Every topic that an entry is about.' },
  changes: {
    title: 'Changes',
    description: 'What was added, changed and removed, version by version, with the old and the new value.',
  },
  catalogue: { title: 'Catalogue', description: 'All files of open data, and how many rows each has.' },
  places: { title: 'Places', description: 'Entries that have a place (GeoJSON, RFC 7946).' },
  collection: (plural: string): string => `Every entry of “${plural}”, with all its fields.`,
  /** Names of fields that no label has, as headings. In English, the fields are called so themselves. */
  fieldNames: {} as Readonly<Record<string, string>>,
  part: (field: string, holders: string[]): string =>
    `The items of the field “${field}” of ${formatList(holders.map(inSentence))}.`,

  files: 'Files',
  filesLead:
    'Every entry with all its fields, the same rows as JSON and as CSV; what has a place also as GeoJSON.',
  columns: { what: 'What', rows: 'Rows', files: 'Files' },
  formats: {
    json: 'JSON',
    csv: 'CSV',
    geojson: 'GeoJSON',
    schema: 'Schema',
    turtle: 'Turtle',
    jsonLd: 'JSON-LD',
  },
  ofFile: (format: string, title: string): string => `${format} of ${title}`,
  parts: 'Lists inside entries',
  partsLead:
    'Figures, roles, people, sources: one row an item, over all collections, with the entry and the number of the item in it. In the tables above, each such list is one cell to read.',
  catalogueLead: 'All files with their addresses, as data:',
  portalsLead: 'The same for data portals, by DCAT-AP 3:',
  changesLink: 'What has changed, to read',
  licence: 'Licence',
  licenceText: [
    'The words and the collection as a whole are licensed under CC BY 4.0. A fact belongs to nobody; each entry names its sources, and so should you.',
    'Coordinates are from GeoNames, under CC BY 4.0. Pictures have the licence that stands in their fields.',
  ],
  cite: 'To cite it:',
  citation: (name: string, address: string, version: string, date: string): string =>
    `${name} contributors: ${name}, open data, version ${version}, ${date}. ${address}. CC BY 4.0.`,
  embedsLink: 'Parts of this site to show on a page of your own, without a program',
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
        'What each column means and holds says a file beside the table, by CSV on the Web: `events.csv-metadata.json`.',
        'The items of a list are parted by `|`; inside an item that sign is `\\|`. An item that is a group of fields is written as `{title: …, url: …}`. A text that a spreadsheet would take for a formula, as it begins with `=`, `+`, `-` or `@`, has an apostrophe before it.',
      ],
    },
    {
      id: 'versions',
      label: 'What you can rely on',
      sentences: [
        'Every JSON file says its licence, its date and the version of its format, and names its JSON Schema (2020-12), by which it is valid. The first number of the version rises where a field goes or gets another meaning, the second where something is added.',
        'The state of the data has a number, too: a version of `changes.json` says what was added, changed, renamed and removed since the one before, and is not written anew later. Only what a person asked to take out is taken out there, too.',
        'A program that wants one entry need not load all: `events/x.json` has the entry `events/x` in the form of its collection’s file, without the date.',
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
};
