/** The page about the data, for its route. */

import { getSiteModel } from '#model/get-site-model.ts';
import { toDataPageView } from './data-page.ts';

export const getDataView = async () => toDataPageView(await getSiteModel());
