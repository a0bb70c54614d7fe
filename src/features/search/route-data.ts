/** The search page, for its route. */
import { createPage } from '#model/route.ts';
import { createSearchView } from './search-page.ts';

export const getSearchView = createPage('/search', createSearchView);
