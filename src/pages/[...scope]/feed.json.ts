/** Feeds as JSON Feed: of the site, each collection, each project, each country. */
import type { APIRoute } from 'astro';
import { renderItems } from '#components/feed-articles.ts';
import { homeUrl } from '#model/addresses.ts';
import { listFeedViews } from '#model/feeds-route-data.ts';
import type { FeedView } from '#model/feeds-types.ts';
import { toJsonFeed } from '#outputs/feeds/json-feed.ts';
import { JSON_FEED_TYPE } from '#outputs/feeds/media-types.ts';

export async function getStaticPaths() {
  const feeds = await listFeedViews();
  return feeds.map((feed) => ({ params: { scope: feed.path || undefined }, props: { feed } }));
}

export const GET: APIRoute<{ feed: FeedView }> = async ({ props: { feed } }) =>
  new Response(toJsonFeed(feed, await renderItems(feed), homeUrl), {
    headers: { 'Content-Type': JSON_FEED_TYPE },
  });
