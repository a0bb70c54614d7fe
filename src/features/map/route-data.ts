/** The map page, for its route. */
import { createFeaturePage } from '#model/route.ts';
import { createMapPageView } from './map-page.ts';

export const mapRoute = createFeaturePage('map', createMapPageView);
