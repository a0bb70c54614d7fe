import { renderTableDescription } from '#features/data-catalogue/csvw.ts';
import { createTableRoute } from '#features/data-catalogue/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(
  createTableRoute('parts'),
  'application/csvm+json',
  renderTableDescription,
);
