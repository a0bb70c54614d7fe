/** The search page, for its route. */
import { getSiteModel } from '#model/get-site-model.ts';
import { createSearchView } from './search-page.ts';

export const getSearchView = async () => createSearchView(await getSiteModel());
