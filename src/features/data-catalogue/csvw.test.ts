import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { collections } from '#collections/index.ts';
import { renderCsv } from '#features/open-data/csv.ts';
import { createAllOpenData } from '#features/open-data/open-data.ts';
import { en } from '#i18n/en/rooms.ts';
import { nameField } from '#i18n/labels.ts';
import { siteLanguage } from '#i18n/words.ts';
import { createFullData, createTestModel } from '#tests/content.ts';
import { describeTables, renderTableDescription } from './csvw.ts';

/** What the lexical forms of the datatypes in use are (XML Schema 1.1, Part 2). */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  boolean: /^(?:true|false)$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  anyURI: /^https?:\/\/\S+$/,
};

interface TableDescription {
  url: string;
  tableSchema: { columns: { name: string; titles: string; datatype: string }[]; primaryKey?: string[] };
}

const words = {
  toPartTitle: (name: string) => nameField(siteLanguage, name),
  toPartDescription: en.openData.part,
};

const full = (choice: 'first' | 'last') =>
  Object.fromEntries(
    collections.map((collection) => [
      `${collection.name}/an-id`,
      { ...createFullData(collection, choice), draft: false, publishFrom: '2026-01-01' },
    ]),
  );

test.each(['first', 'last'] as const)(
  'describe each table as it is, with the %s of each choice',
  (choice) => {
    const model = createTestModel(full(choice), {
      versions: [
        { version: 1, date: '2026-05-04', changes: [{ entry: 'hubs/a', change: 'added', title: 'A' }] },
      ],
    });
    const data = createAllOpenData(model, () => 'https://pictures.example/a.jpg');
    const tables = [...data.tables, ...data.parts.map((part) => ({ ...part, name: `parts/${part.name}` }))];
    const descriptions = describeTables(data, words);
    expect(descriptions.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    let checked = 0;
    for (const [index, table] of tables.entries()) {
      const description = descriptions[index];
      if (!description) continue;
      const { url, tableSchema }: TableDescription = JSON.parse(renderTableDescription(description));
      expect(url).toBe(`${table.name.split('/').at(-1)}.csv`);
      const rows: string[][] = parse(renderCsv(table), { bom: true, record_delimiter: '\r\n' });
      const [header, ...others] = rows;
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
      // The names are those of variables (RFC 6570), and none begins as those of the standard do.
      expect(tableSchema.columns.filter(({ name }) => !/^[a-z]\w*$/.test(name))).toEqual([]);
      for (const row of others) {
        for (const [at, cell] of row.entries()) {
          const { name, datatype = '' } = tableSchema.columns[at] ?? { name: '' };
          if (cell !== '') expect(cell, `${table.name} ${name}`).toMatch(FORMS[datatype] ?? /never/);
          checked += 1;
        }
      }
      const keys = others.map((row) =>
        (tableSchema.primaryKey ?? []).map((name) => row[header?.indexOf(name) ?? -1]).join(' '),
      );
      if (tableSchema.primaryKey) expect(new Set(keys).size).toBe(keys.length);
    }
    expect(checked).toBeGreaterThan(100);
  },
);

test('tell numbers, days and addresses from texts', () => {
  const tables = describeTables(
    createAllOpenData(createTestModel({}), () => ''),
    words,
  );
  const datatypeOf = (table: string, column: string) =>
    tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.datatype;
  expect(datatypeOf('cities', 'derived_latitude_degrees')).toBe('number');
  expect(datatypeOf('events', 'derived_begins')).toBe('dateTime');
  expect(datatypeOf('events', 'derived_first_day')).toBe('date');
  expect(datatypeOf('events', 'start')).toBe('string');
  expect(datatypeOf('hubs', 'website')).toBe('anyURI');
  expect(datatypeOf('participation', 'share_percent')).toBe('string');
  expect(datatypeOf('parts/roles', 'item_number')).toBe('integer');
});
