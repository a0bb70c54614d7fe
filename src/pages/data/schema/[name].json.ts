import { renderJsonSchema } from '#features/open-data/json-schema.ts';
import { createDataRoute } from '#features/open-data/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(
  createDataRoute('schemas'),
  'application/schema+json',
  renderJsonSchema,
);
