/** The pages of the directory, for their route. */

import { withFeeds } from '#features/feeds/feeds.ts';
import { createRoute } from '#model/route.ts';
import { createDirectoryPage, listDirectoryPaths } from './directory-page.ts';

export const directoryRoute = createRoute({
  listParams: (model) => listDirectoryPaths(model).map((path) => ({ path })),
  createView: (model, { path }) => withFeeds(model, createDirectoryPage(model, path)),
});
