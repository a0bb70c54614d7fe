/** Feeds as JSON Feed: of the site, each collection, each project, each country. */
import { renderJsonFeed } from '#features/feeds/json-feed.ts';
import { JSON_FEED_TYPE } from '#features/feeds/media-types.ts';
import { renderItems } from '#features/feeds/render-articles.ts';
import { feedRoute } from '#features/feeds/route-data.ts';
import { createFileRoute } from '#model/route.ts';
import { homeUrl } from '#model/routes.ts';

export const { getStaticPaths, GET } = createFileRoute(feedRoute, JSON_FEED_TYPE, async (feed, language) =>
  renderJsonFeed(feed, await renderItems(language, feed), homeUrl()),
);
