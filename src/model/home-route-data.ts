/** The home page, for its route. */
import { withFeeds } from './feeds.ts';
import { toHomeView } from './home-view.ts';
import { getSiteModel } from './load.ts';

export async function getHomeView() {
  const model = await getSiteModel();
  return withFeeds(model, toHomeView(model));
}
