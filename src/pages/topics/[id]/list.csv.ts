/** Everything on a topic, for spreadsheets. */

import { CSV_TYPE, renderCsv } from '#features/open-data/csv.ts';
import { toTable } from '#features/spreadsheets/spreadsheet.ts';
import { topicSpreadsheetRoute } from '#features/topics/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(topicSpreadsheetRoute, CSV_TYPE, (list, language) =>
  renderCsv(toTable(language, list)),
);
