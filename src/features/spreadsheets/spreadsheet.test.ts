import { expect, test } from 'vitest';
import { en } from '#i18n/en/rooms.ts';
import { siteLanguage } from '#i18n/words.ts';
import { getEntry } from '#model/site-model.ts';
import { createTestModel } from '#tests/content.ts';
import { createSpreadsheet, createSpreadsheetLink, toTable } from './spreadsheet.ts';

const model = createTestModel({
  'cities/nis': { title: 'Niš', country: 'RS' },
  'cities/prishtina': { title: 'Prishtina', country: 'XK' },
  'hubs/deli': {
    title: 'Deli',
    summary: 'A space.\n',
    kind: 'coworking',
    city: 'nis',
    website: 'https://deli.example/',
  },
  'hubs/ick': { title: 'ICK', kind: 'coworking', city: 'prishtina' },
  'events/kickoff': { title: 'Kickoff', kind: 'kickoff', start: '2018-01-19', online: true },
  'projects/p': {
    title: 'Project',
    kind: 'project',
    countries: ['RS', { code: 'MK', nameThen: 'Macedonia' }],
  },
});

/** The rows of a list of these entries, by the columns. */
function readRows(label: string, ...refs: string[]) {
  const entries = refs.map((ref) => getEntry(model, ref));
  const { columns, rows } = toTable(siteLanguage, createSpreadsheet(model, [{ label, entries }]));
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

test('a row says in words what people want to know of an entry', () => {
  expect(readRows('Hubs', 'hubs/deli')).toEqual([
    {
      Name: 'Deli',
      Kind: 'Coworking space',
      List: 'Hubs',
      Date: '',
      Place: 'Niš',
      Country: 'Serbia',
      Website: 'https://deli.example/',
      Summary: 'A space.',
      Page: expect.stringMatching(/^https?:\/\/.+\/hubs\/deli\/$/),
      Note: '',
    },
  ]);
});

test('what has a date, several countries or no place has the same columns', () => {
  expect(readRows('All', 'events/kickoff', 'projects/p')).toMatchObject([
    { Name: 'Kickoff', Date: '19 January 2018', Place: 'Online', Country: '' },
    { Name: 'Project', Date: '', Place: '', Country: 'Serbia; North Macedonia' },
  ]);
});

test('a name with a mark has its footnote beside it', () => {
  const [row] = readRows('Hubs', 'hubs/ick');
  expect(row?.Country).toBe('Kosovo*');
  expect(row?.Note).toMatch(/^\*/);
});

test('lists stand one after the other, each under its name', () => {
  const { columns, rows } = createSpreadsheet(model, [
    { label: 'Hubs', entries: [getEntry(model, 'hubs/ick')] },
    { label: 'Events elsewhere', entries: [getEntry(model, 'events/kickoff')] },
    { label: 'News', entries: [] },
  ]);
  const list = columns.indexOf(en.spreadsheets.columns.list);
  expect(rows.map(({ cells }) => [cells[0], cells[list]])).toEqual([
    ['ICK', 'Hubs'],
    ['Kickoff', 'Events elsewhere'],
  ]);
});

test('a file is called by the page that it is of', () => {
  expect(createSpreadsheetLink('hubs/by/country/rs')).toEqual({
    href: '/hubs/by/country/rs/list.csv',
    file: 'hubs-by-country-rs.csv',
  });
});
