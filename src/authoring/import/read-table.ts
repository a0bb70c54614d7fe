/** Reads a file from elsewhere as a table, by the ending of its name. */
import { extname } from 'node:path';
import { readText } from '#entries/decode-text.ts';
import { readCalendarTable } from './calendar-table.ts';
import { readCsvTable } from './csv-table.ts';
import { readFeedTable } from './feed-table.ts';
import { readJsonTable } from './json-table.ts';
import { ImportError, type Table } from './table.ts';

const READERS: Readonly<Record<string, (text: string) => Table>> = {
  '.csv': readCsvTable,
  '.tsv': readCsvTable,
  '.json': readJsonTable,
  '.ics': readCalendarTable,
  '.xml': readFeedTable,
  '.rss': readFeedTable,
  '.atom': readFeedTable,
};

const ENCODING = 'Save it as UTF-8; in Excel that is "CSV UTF-8".';

/** The table in a file. Throws an `ImportError` if it is of no known kind, or can't be read. */
export function readTable(file: string, bytes: Uint8Array): Table {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) {
    const endings = Object.keys(READERS).join(', ');
    throw new ImportError(`${file} is of no kind that can be imported. Its name has to end in ${endings}.`);
  }
  const result = readText(bytes);
  if ('reason' in result) {
    throw new ImportError(`${file} is no text in UTF-8 (line ${result.line}). ${ENCODING}`);
  }
  const table = read(result.text);
  if (table.rows.length === 0) throw new ImportError(`${file} has nothing to import: it holds no rows.`);
  return table;
}
