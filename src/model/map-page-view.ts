/** The page of the map of all places. */
import { en } from '#i18n/en.ts';
import { homeHref, mapHref } from './addresses.ts';

import { completeHead, toHead } from './head.ts';
import { toSiteMap } from './map-kinds.ts';
import type { MapPageView } from './map-types.ts';
import type { SiteModel } from './site-model.ts';

/** The view of the map's page. Pure: the same model gives the same view. */
export function toMapPageView(model: SiteModel): MapPageView {
  const map = toSiteMap(model);
  return completeHead(model, {
    head: toHead(model, {
      title: en.mapPage,
      description: en.mapLead,
      path: mapHref,
      breadcrumbs: [{ href: homeHref, text: en.home }],
    }),
    title: en.mapPage,
    lead: en.mapLead,
    ...(map && { map }),
    empty: en.maps.noPlaces,
  });
}
