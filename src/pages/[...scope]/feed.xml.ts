/** Feeds as Atom: of the site, each collection, each project, each country. */
import { renderAtom } from '#features/feeds/atom.ts';
import { ATOM_TYPE } from '#features/feeds/media-types.ts';
import { renderItems } from '#features/feeds/render-articles.ts';
import { feedRoute } from '#features/feeds/route-data.ts';
import { createFileRoute } from '#model/route.ts';
import { homeUrl } from '#model/routes.ts';

export const { getStaticPaths, GET } = createFileRoute(feedRoute, ATOM_TYPE, async (feed, language) =>
  renderAtom(language, feed, await renderItems(language, feed), homeUrl()),
);
