/** The home page, for its route. */
import { withFeeds } from '#features/feeds/feeds.ts';
import { createPage } from '#model/route.ts';
import { createHomeView } from './home-page.ts';

export const getHomeView = createPage('/', (model) => withFeeds(model, createHomeView(model)));
