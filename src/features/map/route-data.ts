/** The page of the map, for its route. */
import { getSiteModel } from '#model/get-site-model.ts';
import { toMapPageView } from './map-page.ts';

export const getMapView = async () => toMapPageView(await getSiteModel());
