/** The page about the data, for its route. */
import { toDataPageView } from './data-page-view.ts';
import { getSiteModel } from './load.ts';

export const getDataView = async () => toDataPageView(await getSiteModel());
