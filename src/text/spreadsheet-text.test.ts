import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { renderTable } from './spreadsheet-text.ts';

test('a table is RFC 4180 in UTF-8: a mark, a head, lines ended by CRLF', () => {
  expect(
    renderTable([
      ['Name', 'Place'],
      ['A hub', 'Пирот'],
    ]),
  ).toBe('\uFEFF"Name","Place"\r\n"A hub","Пирот"\r\n');
});

test.each(['Pirot, Serbia', 'the "agenda"', 'one\r\ntwo', ' a ', 'a;b\tc', ''])(
  '%j comes back from a cell',
  (text) => {
    const rows = [['before', text, 'behind']];
    expect(parse(renderTable(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows);
  },
);

test.each(['=1+1', ' +49', '-', '@name', '＝1', '\t1', "'=1"])('%j is no formula', (text) => {
  expect(renderTable([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
});
