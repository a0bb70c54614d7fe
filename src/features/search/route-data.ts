/** The search page, for its route. */
import { getSiteModel } from '#model/get-site-model.ts';
import { toSearchView } from './search-page.ts';

export const getSearchView = async () => toSearchView(await getSiteModel());
