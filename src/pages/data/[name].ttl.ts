import { renderTurtle } from '#features/data-catalogue/rdf.ts';
import { dcatRoute } from '#features/data-catalogue/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(dcatRoute, 'text/turtle; charset=utf-8', renderTurtle);
