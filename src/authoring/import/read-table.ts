/** Reads a file from elsewhere as a table, by the ending of its name. */
import { extname } from 'node:path';
import { readText } from '#entries/decode-text.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { readCalendarTable } from './calendar-table.ts';
import { readCsvTable } from './csv-table.ts';
import { readFeedTable } from './feed-table.ts';
import { readJsonTable } from './json-table.ts';
import { ImportError, type ImportWords, type Table } from './table.ts';

const READERS: Readonly<Record<string, (text: string, imports: ImportWords) => Table>> = {
  '.csv': readCsvTable,
  '.tsv': readCsvTable,
  '.json': readJsonTable,
  '.ics': readCalendarTable,
  '.xml': readFeedTable,
  '.rss': readFeedTable,
  '.atom': readFeedTable,
};

/** The table in a file. Throws an `ImportError` if it is of no known kind, or can't be read. */
export function readTable(file: string, bytes: Uint8Array, { imports }: Messages = english): Table {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) throw new ImportError(imports.noKind(file, Object.keys(READERS)));
  const result = readText(bytes);
  if ('reason' in result) throw new ImportError(imports.noText(file, result.line));
  const table = read(result.text, imports);
  if (table.rows.length === 0) throw new ImportError(imports.noRows(file));
  return table;
}
