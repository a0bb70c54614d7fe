import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { renderCsv } from './csv.ts';
import type { Cell } from './open-data-types.ts';

const renderRow = (...row: Cell[]) => renderCsv({ columns: row.map((_cell, at) => `c${at}`), rows: [row] });

test('is RFC 4180 in UTF-8: a mark, a line of names, lines ended by CRLF', () => {
  const table = {
    columns: ['id', 'title'],
    rows: [
      ['a/b', 'Пирот'],
      ['c/d', undefined],
    ],
  };
  expect(renderCsv(table)).toBe('\uFEFFid,title\r\na/b,Пирот\r\nc/d,\r\n');
});

test('has a line of names where there are no rows', () => {
  expect(renderCsv({ columns: ['id', 'title'], rows: [] })).toBe('\uFEFFid,title\r\n');
});

describe('awkward texts come back as they were', () => {
  test.each([
    ['a comma', 'Pirot, Serbia'],
    ['quotes', 'the "agenda"'],
    ['a quote at its end', 'a"'],
    ['a line end', 'one\ntwo'],
    ['a line end of DOS', 'one\r\ntwo'],
    ['a carriage return', 'one\rtwo'],
    ['Cyrillic', 'Чачак'],
    ['spaces around it', ' a '],
    ['a semicolon and a tab', 'a;b\tc'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    const [, row] = parse(renderRow('before', text, 'behind'), { bom: true, record_delimiter: '\r\n' });
    expect(row).toEqual(['before', text, 'behind']);
  });
});

test.each(['one\ntwo', 'one\rtwo', 'one\r\ntwo'])(
  'a line end of any kind stands between quotes: %j',
  (text) => {
    expect(renderRow(text)).toBe(`\uFEFFc0\r\n"${text}"\r\n`);
  },
);

describe('a spreadsheet runs nothing of it', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+381 11', "'+381 11"],
    ['-5 to 5', "'-5 to 5"],
    ['@home', "'@home"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    [' =1+1', "' =1+1"],
    ['\u00a0@x', "'\u00a0@x"],
    [' a=1', ' a=1'],
    ["'tis", "'tis"],
    ['a=1', 'a=1'],
  ])('%s', (text, written) => {
    expect(renderRow(text)).toBe(`\uFEFFc0\r\n${written}\r\n`);
  });

  test('a number stays one', () => {
    expect(renderRow(-1.47, true, false)).toBe('\uFEFFc0,c1,c2\r\n-1.47,true,false\r\n');
  });
});
