/** The pages about the site and 404, for their routes. */
import { createPage, createRoute } from '#model/route.ts';
import { createNotFoundView } from './not-found-page.ts';
import { createSitePageView } from './site-page.ts';

export const getNotFoundView = createPage('/404', createNotFoundView);

/** Every page about the site. */
export const sitePageRoute = createRoute({
  listParams: (model) => [...model.pages.keys()].map((page) => ({ page })),
  createView: (model, { page }) => createSitePageView(model, page),
});
