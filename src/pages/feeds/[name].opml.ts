/** All feeds in one file, which feed readers import. */
import { OPML_TYPE, renderOpml } from '#features/feeds/opml.ts';
import { opmlRoute } from '#features/feeds/route-data.ts';
import { createFileRoute } from '#model/route.ts';

export const { getStaticPaths, GET } = createFileRoute(opmlRoute, OPML_TYPE, renderOpml);
