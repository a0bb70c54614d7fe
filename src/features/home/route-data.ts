/** The home page, for its route. */
import { withFeeds } from '#features/feeds/feeds.ts';
import { getSiteModel } from '#model/get-site-model.ts';
import { createHomeView } from './home-page.ts';

export async function getHomeView() {
  const model = await getSiteModel();
  return withFeeds(model, createHomeView(model));
}
