/** The pages about the site and 404, for their routes. */
import { toRef } from '#graph/graph.ts';
import { isTranslated } from '#model/language-model.ts';
import { createPage, createRoute } from '#model/route.ts';
import { createNotFoundView } from './not-found-page.ts';
import { createSitePageView } from './site-page.ts';

export const getNotFoundView = createPage('/404', createNotFoundView);

/** Every page about the site; in another language, those that are translated. */
export const sitePageRoute = createRoute({
  listParams: (model) =>
    [...model.pages.values()]
      .filter((page) => isTranslated(model, toRef(page)))
      .map(({ id }) => ({ page: id })),
  createView: (model, { page }) => createSitePageView(model, page),
});
