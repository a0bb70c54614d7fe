/** Creates the map page. */
import { createSitePage } from '#model/page/page-head.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { MapPageView } from './map-types.ts';
import { createOverviewMap } from './maps.ts';
import { mapWords } from './words.ts';

/** The view of the map page. Pure: the same model gives the same view. */
export function createMapPageView(model: SiteModel): MapPageView {
  const map = createOverviewMap(model);
  return {
    ...createSitePage(model, 'map', mapWords.mapLead, { askedAs: mapWords.askedAs }),
    ...(map && { map }),
    empty: mapWords.maps.noPlaces,
  };
}
