/** The data report, for its route. */

import { getSiteModel } from '#model/get-site-model.ts';
import { createDataPageView } from './data-page.ts';

export const getDataView = async () => createDataPageView(await getSiteModel());
