import { CSV_TYPE, renderCsv } from '#features/open-data/csv.ts';
import { createDataRoute } from '#features/open-data/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(createDataRoute('tables'), CSV_TYPE, renderCsv);
