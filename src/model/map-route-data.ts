/** The page of the map, for its route. */
import { getSiteModel } from './load.ts';
import { toMapPageView } from './map-page-view.ts';

export const getMapView = async () => toMapPageView(await getSiteModel());
