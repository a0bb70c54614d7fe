/** Feeds as Atom: of the site, each collection, each project, each country. */
import type { APIRoute } from 'astro';
import { renderAtom } from '#features/feeds/atom.ts';
import type { FeedView } from '#features/feeds/feeds-types.ts';
import { ATOM_TYPE } from '#features/feeds/media-types.ts';
import { renderItems } from '#features/feeds/render-articles.ts';
import { listFeedViews } from '#features/feeds/route-data.ts';
import { homeUrl } from '#model/routes.ts';

export async function getStaticPaths() {
  const feeds = await listFeedViews();
  return feeds.map((feed) => ({ params: { scope: feed.path || undefined }, props: { feed } }));
}

export const GET: APIRoute<{ feed: FeedView }> = async ({ props: { feed } }) =>
  new Response(renderAtom(feed, await renderItems(feed), homeUrl()), {
    headers: { 'Content-Type': ATOM_TYPE },
  });
