/** The feeds and the page that lists them, for their routes. */

import { getSiteModel } from '#model/get-site-model.ts';
import { createRoute } from '#model/route.ts';
import { getFeed, listFeeds } from './feeds.ts';
import { createFeedsPageView } from './feeds-page.ts';

export const getFeedsView = async () => createFeedsPageView(await getSiteModel());

/** Every feed, by what it is of; without a scope that of the whole site. */
export const feedRoute = createRoute({
  listParams: (model) => listFeeds(model).map(({ path }) => ({ scope: path || undefined })),
  createView: (model, { scope = '' }) => getFeed(model, scope),
});
