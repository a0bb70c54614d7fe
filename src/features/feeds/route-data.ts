/** The feeds and the page that lists them, for their routes. */

import { createRoute } from '#model/route.ts';
import { OPML_FILE } from '#routes/routes.ts';
import { getFeed, listFeeds } from './feeds.ts';
import { createFeedsPageView, listFeedsPagePaths } from './feeds-page.ts';

/** The pages that list the feeds. */
export const feedsPageRoute = createRoute({
  feature: 'feeds',
  listParams: (model) => listFeedsPagePaths(model).map((path) => ({ path })),
  createView: (model, { path }) => createFeedsPageView(model, path),
});

/** The list of all feeds. */
export const opmlRoute = createRoute({
  feature: 'feeds',
  listParams: () => [{ name: OPML_FILE.replace(/\.opml$/, '') }],
  createView: (model) => listFeeds(model).map(({ title, atom, home }) => ({ title, atom, home })),
});

/** Every feed, by what it is of; without a scope that of the whole site. */
export const feedRoute = createRoute({
  feature: 'feeds',
  listParams: (model) => listFeeds(model).map(({ path }) => ({ scope: path || undefined })),
  createView: (model, { scope = '' }) => getFeed(model, scope),
});
