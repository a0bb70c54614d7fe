/** Creates the map page. */
import { createSitePage } from '#model/page/page-head.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { MapPageView } from './map-types.ts';
import { createOverviewMap } from './maps.ts';

/** The view of the map page. Pure: the same model gives the same view. */
export function createMapPageView(model: SiteModel): MapPageView {
  const map = createOverviewMap(model);
  return {
    ...createSitePage(model, 'map', model.words.map.mapLead, { askedAs: model.words.map.askedAs }),
    ...(map && { map }),
    empty: model.words.map.maps.noPlaces,
  };
}
