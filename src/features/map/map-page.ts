/** Creates the map page. */
import { en } from '#i18n/en.ts';
import { createSitePage } from '#model/page/page-head.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { MapPageView } from './map-types.ts';
import { createOverviewMap } from './maps.ts';

/** The view of the map page. Pure: the same model gives the same view. */
export function createMapPageView(model: SiteModel): MapPageView {
  const map = createOverviewMap(model);
  return {
    ...createSitePage(model, 'map', en.mapLead),
    ...(map && { map }),
    empty: en.maps.noPlaces,
  };
}
