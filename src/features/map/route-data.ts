/** The map page, for its route. */
import { createPage } from '#model/route.ts';
import { createMapPageView } from './map-page.ts';

export const getMapView = createPage('/map', createMapPageView);
