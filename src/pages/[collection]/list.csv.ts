/** The list of a collection, for spreadsheets. */
import { listSpreadsheetRoute } from '#features/lists/route-data.ts';
import { CSV_TYPE, renderCsv } from '#features/open-data/csv.ts';
import { toTable } from '#features/spreadsheets/spreadsheet.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(listSpreadsheetRoute, CSV_TYPE, (list, language) =>
  renderCsv(toTable(language, list)),
);
