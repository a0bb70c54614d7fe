/** Creates the map page, and the same for each kind of entries. */

import { labelsOf } from '#i18n/labels.ts';
import { getCountries, listCountryCodes } from '#model/groups/country-entries.ts';
import { createPageHead, createSitePage, createSitePageLink } from '#model/page/page-head.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { toCountryHref, toSitePageHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { FacetView } from '#model/view-types.ts';
import { listMappedKinds, type MappedKind } from './kinds.ts';
import type { MapPageView } from './map-types.ts';
import { createKindMap, createOverviewMap } from './maps.ts';
import { listCitySpots } from './spots.ts';

/** The paths of the pages below that of the map: one for each kind of entries. */
export const listMapPaths = (model: SiteModel): string[] =>
  listMappedKinds(model).map(({ collection }) => collection.name);

/** The view of the page of all places. Pure: the same model gives the same view. */
export function createMapPageView(model: SiteModel): MapPageView {
  const map = createOverviewMap(model, undefined, true);
  const { mapLead, askedAs, maps } = model.words.map;
  return {
    ...createSitePage(model, 'map', mapLead, { askedAs }),
    facets: map ? listFacets(model) : [],
    ...(map && { map }),
    empty: maps.noPlaces,
  };
}

/** The view of the page of one kind of entries. Throws if no such entry is anywhere. */
export function createKindMapView(model: SiteModel, path: string): MapPageView {
  const kind = listMappedKinds(model).find(({ collection }) => collection.name === path);
  if (!kind) throw new Error(`There is no map of ${path}.`);
  const all = createSitePageLink(model, 'map');
  const title = model.words.shared.facetHeading(all.text, labelsOf(model, kind.collection).plural);
  const lead = model.words.map.kindLead;
  const map = createKindMap(model, kind);
  return {
    head: createPageHead(model, { title, description: lead, path: toKindHref(kind), above: [all] }),
    title,
    lead,
    facets: listFacets(model, kind),
    ...(map && { map }),
    empty: model.words.map.maps.noPlaces,
  };
}

const toKindHref = ({ collection }: MappedKind) => `${toSitePageHref('map')}${collection.name}/`;

/** The ways to a smaller map: one of each kind, and that of each country. */
function listFacets(model: SiteModel, current?: MappedKind): FacetView[] {
  const { words } = model;
  const kinds = listMappedKinds(model).map((kind) => ({
    href: toKindHref(kind),
    text: labelsOf(model, kind.collection).plural,
    count: kind.count,
    isCurrent: kind === current,
  }));
  const mapped = new Set(listCitySpots(model).map(({ country }) => country));
  const countries = listCountryCodes(model)
    .filter((code) => mapped.has(code))
    .map((code) => ({
      href: toCountryHref(code),
      text: getCountryName(model, code),
      count: getCountries(model).get(code)?.home.length ?? 0,
      isCurrent: false,
    }));
  return [
    { id: 'kind', label: words.shared.byKind, values: kinds },
    ...(countries.length > 0 ? [{ id: 'country', label: words.shared.byCountry, values: countries }] : []),
  ];
}
