/** All calls and registrations, for spreadsheets. */
import { callsSpreadsheetRoute } from '#features/calls/route-data.ts';
import { CSV_TYPE, renderCsv } from '#features/open-data/csv.ts';
import { toTable } from '#features/spreadsheets/spreadsheet.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(callsSpreadsheetRoute, CSV_TYPE, (list, language) =>
  renderCsv(toTable(language, list)),
);
