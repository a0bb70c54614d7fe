/** The map page, for its route. */
import { getSiteModel } from '#model/get-site-model.ts';
import { createMapPageView } from './map-page.ts';

export const getMapView = async () => createMapPageView(await getSiteModel());
