/** The list of one value of a facet, for spreadsheets. */
import { facetSpreadsheetRoute } from '#features/lists/route-data.ts';
import { CSV_TYPE, renderCsv } from '#features/open-data/csv.ts';
import { toTable } from '#features/spreadsheets/spreadsheet.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(facetSpreadsheetRoute, CSV_TYPE, (list, language) =>
  renderCsv(toTable(language, list)),
);
