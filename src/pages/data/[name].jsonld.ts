import { renderJsonLd } from '#features/data-catalogue/rdf.ts';
import { dcatRoute } from '#features/data-catalogue/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(dcatRoute, 'application/ld+json', renderJsonLd);
