/** A list of entries as rows for a spreadsheet: what people want to know of each, in words. */

import { getWebsite, isOnline } from '#collections/meanings.ts';
import { toRef } from '#graph/graph.ts';
import type { InLanguage, Words } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { findEntryDate } from '#model/dates/entry-dates.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { getCountryName, listFootnotesOf } from '#model/places/country-names.ts';
import { formatPlaceNames, listHomeCountries } from '#model/places/places.ts';
import { toAbsolute, toHref, toSpreadsheetHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { SpreadsheetLinkView, SpreadsheetRow, SpreadsheetView } from './spreadsheet-types.ts';

type Column = keyof Words['spreadsheets']['columns'];

/** The columns of every file, in order: files of several lists can be put below each other. */
const COLUMNS: readonly Column[] = [
  'name',
  'kind',
  'list',
  'date',
  'place',
  'country',
  'website',
  'summary',
  'page',
];

/** Entries under the name of the list that they stand in: "Hubs", "Projects elsewhere". */
interface NamedList {
  label: string;
  entries: readonly ModelEntry[];
}

/** All entries of the lists of a page, in the order of the page. */
export const createSpreadsheet = (model: SiteModel, lists: readonly NamedList[]): SpreadsheetView => ({
  columns: COLUMNS.map((column) => model.words.spreadsheets.columns[column]),
  rows: lists.flatMap(({ label, entries }) =>
    entries.map((entry): SpreadsheetRow => {
      const cells = { ...cellsOf(model)(entry), list: label };
      return {
        cells: COLUMNS.map((column) => cells[column]),
        footnotes: listFootnotesOf(model, Object.values(cells).join(' ')),
      };
    }),
  ),
});

/** A list as a table: notes have the last column. */
export const toTable = (model: InLanguage, { columns, rows }: SpreadsheetView) => ({
  columns: [...columns, model.words.spreadsheets.note],
  rows: rows.map(({ cells, footnotes }) => [...cells, footnotes.join(' ')]),
});

/** The link to the file of the page at a path: `hubs`, `countries/rs`. */
export const createSpreadsheetLink = (path: string): SpreadsheetLinkView => ({
  href: toSpreadsheetHref(path),
  file: `${path.replaceAll('/', '-')}.csv`,
});

/** An entry stands in many lists. */
const cellsOf = memoize((model: SiteModel) => memoize((entry: ModelEntry) => createCells(model, entry)));

function createCells(model: SiteModel, entry: ModelEntry): Record<Exclude<Column, 'list'>, string> {
  const { title, summary } = entry.data;
  const place = formatPlaceNames(model, entry) ?? (isOnline(entry) === true ? model.words.shared.online : '');
  const country = listHomeCountries(model, entry)
    .map((value) => getCountryName(model, value))
    .join('; ');
  return {
    name: title.trim(),
    kind: getKindLabel(model, entry),
    date: findEntryDate(model, entry)?.text ?? '',
    place,
    country,
    website: getWebsite(entry) ?? '',
    summary: summary.trim(),
    page: toAbsolute(toHref(toRef(entry))),
  };
}
