import { renderJson } from '#features/open-data/json.ts';
import { createDataRoute } from '#features/open-data/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(
  createDataRoute('datasets'),
  'application/json',
  renderJson,
);
