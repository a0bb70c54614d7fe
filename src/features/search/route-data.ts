/** The search page, for its route. */
import { getSiteModel } from '#model/get-site-model.ts';
import { createPage } from '#model/route.ts';
import { createSearchView } from './search-page.ts';

export const getSearchView = createPage('/search', async (model) =>
  createSearchView(model, await getSiteModel()),
);
