/** What `npm run import` says, in English. */
import { count } from './names.ts';

const USAGE = `npm run import -- <file> <collection>
  Shows which entries it would make of a table (.csv, .tsv, .json), a calendar (.ics) or a feed (.xml, .rss, .atom).

  --write              writes them, as drafts; nothing that exists is changed
  --publish            no drafts: the entries are on the site with the next build
  --map mapping.yaml   which column is which field, where the headings don't say it
  --set field=value    a value for every entry
  --language sq        the language of what is told: en, sr-Latn, sr-Cyrl or sq
  --help               this

The collections are `;

export const imports = {
  usage: (collections: readonly string[]) => `${USAGE}${collections.join(', ')}.`,
  whichFile: 'Which file, and into which collection? For example: npm run import -- hubs.csv hubs',
  noFile: (file: string) => `There is no file ${file} that can be read.`,
  noKind: (file: string, endings: readonly string[]) =>
    `${file} is of no kind that can be imported. Its name has to end in ${endings.join(', ')}.`,
  noText: (file: string, line: number) =>
    `${file} is no text in UTF-8 (line ${line}). Save it as UTF-8; in Excel that is "CSV UTF-8".`,
  noRows: (file: string) => `${file} has nothing to import: it holds no rows.`,

  // where something stands in a file
  line: (number: number) => `line ${number}`,
  item: (number: number) => `item ${number}`,
  event: (number: number) => `event ${number}`,

  // tables
  emptyTable: 'The table is empty. Its first line names the columns.',
  twoColumns: (name: string) => `Two columns are called "${name}". Give one of them another name.`,
  moreCells: 'It has more cells than there are columns; the last ones are left out.',
  /** `line` is undefined if nobody knows it. */
  brokenTable: (line: number | undefined) =>
    `The table can’t be read${line === undefined ? '' : ` at line ${line}`}. Most often a quotation mark is opened there and not closed, or stands inside a cell: write it twice ("").`,
  notJson: (reason: string) => `The file is not JSON: ${reason}`,
  noList: 'The file is no list. It has to be [{…}, {…}], or an object with such a list.',
  noObject: (place: string, written: string) => `The ${place} of the list is no object: ${written}`,

  // calendars and feeds
  noCalendar: (reason: string) => `The file is no calendar that can be read: ${reason}`,
  noDate: 'It has no date (DTSTART).',
  repeats: (days: number, until: string) => `It repeats; its first ${days} days are taken, until ${until}.`,
  noFeed: 'The file is no feed: neither RSS, Atom nor JSON Feed.',
  unknownDate: (date: string) => `Its date can’t be read: ${date}.`,

  // the mapping
  brokenMapping: (line: number, column: number) =>
    `The mapping can’t be read at line ${line}, column ${column}. It has to be "field: column", one a line.`,
  unknownParts: (lines: string) => `The mapping has parts that mean nothing here:\n${lines}`,
  wholeMapping: 'the file',
  noField: (collection: string, field: string) => `An entry of ${collection} has no field "${field}".`,
  columnOrValue: (field: string) => `The mapping of ${field} needs either a column or a value.`,
  noColumn: (column: string, field: string) =>
    `The table has no column "${column}", which the mapping takes for ${field}.`,
  /** The text below the fields, as the mapping names it. */
  text: 'the text',
  columnsAre: (columns: readonly string[]) => `It has ${columns.join(', ')}.`,

  // rows that are refused
  noTitle: 'It has no title, and so no address.',
  noAddress: 'No address can be made from its title. Give the row an id: small letters and hyphens.',
  sameName: (place: string) =>
    `${place} has the same name. If these are two, give one of them an id of its own in a column "id".`,
  notOverwritten: 'Nothing is overwritten. If this is another one, give it an id in a column "id".',

  // what to look at
  noPicture: (field: string) =>
    `Its ${field} is left out: put the picture beside the file, and name it there.`,
  twinByName: (file: string) => `Perhaps it is there already: ${file} has the same name.`,
  twinByWebsite: (file: string) => `Perhaps it is there already: ${file} has the same website.`,
  twinByPlace: (file: string) =>
    `Perhaps it is there already: ${file} is there too, with a name like this one.`,

  // the report
  lookAt: 'look at',
  unused: (columns: readonly string[]) =>
    `No field takes ${columns.length === 1 ? 'the column' : 'the columns'} ${columns.join(', ')}. A mapping can name one.`,
  written: (entries: number) => `${count(entries, 'entry', 'entries')} written.`,
  wouldBeWritten: (entries: number) =>
    `${count(entries, 'entry', 'entries')} would be written; with --write they are.`,
  refused: (rows: number) =>
    `${rows === 1 ? '1 row is' : `${rows} rows are`} refused; mend them and import the file again: what is written already stays as it is.`,
};
