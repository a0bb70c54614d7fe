import { renderGeoJson } from '#features/open-data/json.ts';
import { createDataRoute } from '#features/open-data/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(
  createDataRoute('places'),
  'application/geo+json',
  renderGeoJson,
);
