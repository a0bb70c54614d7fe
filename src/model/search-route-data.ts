/** The search page, for its route. */
import { getSiteModel } from './load.ts';
import { toSearchView } from './ways-view.ts';

export const getSearchView = async () => toSearchView(await getSiteModel());
