/** Creates the maps of the site: all places, a country, the participants of a project, a location. */

import type { Collection } from '#collections/collection.ts';
import { getCoordinates, isWhereParticipantsAre } from '#collections/meanings.ts';
import { labelsOf } from '#i18n/labels.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { isOccurrence } from '#model/dates/event-status.ts';
import { getSitePageTitle } from '#model/page/page-head.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { createCitySpots, type Degrees, listEntryCities, type Spot } from '#model/places/locations.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import { isInUse } from '#routes/features.ts';
import { findOutline } from './centroids.ts';
import type { MappedKind } from './kinds.ts';
import type { MapView } from './map-types.ts';
import { createMapView, LIMITS, type MapLimits } from './map-view.ts';
import { createFrame, createGridFrame, type Frame, type FrameSettings, isWithin } from './projection.ts';
import { groupSpots, listCitySpots, listParticipantSpots } from './spots.ts';

const listPlaces = (spots: readonly Spot[]) => spots.map(({ place }) => place);
const listSpotCountries = (spots: readonly Spot[]) => [...new Set(spots.map(({ country }) => country))];

/** The width of large pictures, in units. */
const LARGE = 1000;
const MEDIUM = 800;
/** The width of a map beside other content. */
const SMALL = 400;
/** The tolerance of its paths: less than visible. */
const COARSE = 1.5;
const CITY_SHAPE = [1.25, 1.7] as const;

/** The region of a site: the countries and the frame of most of its places. */
interface Region {
  /** Most places: each is near another. */
  home: Spot[];
  /** Places further away. */
  outliers: Spot[];
  frame: Frame;
}

const findRegion = memoize((model: SiteModel): Region | undefined => {
  const [home, ...groups] = groupSpots(listCitySpots(model));
  if (!home) return undefined;
  const frame = createFrame(listPlaces(home), { width: LARGE, shape: [0.8, 1.4], room: 0.06, least: 400 });
  const outliers = groups.flat().filter(({ place }) => !isWithin(frame.project(place), frame));
  return { home, outliers, frame };
});

/** The limits of the map beside other content of a page, which has less room. */
export const FEW: MapLimits = { dots: 100, rows: 20 };

/** The limits of the map of a country, whose page lists its cities, too. */
const OF_COUNTRY: MapLimits = { dots: 80, rows: 50 };

/**
 * All cities of the site; distant ones are in an inset. Returns undefined if there are none. `hasCountries` tells a
 * script in which country each is.
 */
export function createOverviewMap(
  model: SiteModel,
  limits: MapLimits = LIMITS,
  hasCountries = false,
): MapView | undefined {
  const region = isInUse('map') ? findRegion(model) : undefined;
  if (!region) return undefined;
  const spots = listCitySpots(model);
  const near = listSpotCountries(spots);
  return createMapView(model, {
    title: model.words.map.maps.siteTitle,
    description: model.words.map.maps.siteDescription(spots.length, near.length, limits.rows),
    caption: model.words.map.maps.sizes,
    frame: region.frame,
    inset: region.outliers.length > 0 ? createInset(region) : undefined,
    near,
    borders: 'near',
    spots,
    hasCountries,
    toCount: model.words.shared.entries,
    table: { ...createPlacesTable(model), all: createAllLink(model, model.words.map.maps.allPlaces) },
    limits,
  });
}

/** The places of one kind of entries, on the same land. Returns undefined where the site has no map. */
export function createKindMap(model: SiteModel, { collection, spots }: MappedKind): MapView | undefined {
  const region = isInUse('map') ? findRegion(model) : undefined;
  if (!region) return undefined;
  const { plural } = labelsOf(model, collection);
  const near = listSpotCountries(spots);
  const isShown = ({ place }: Spot) => isWithin(region.frame.project(place), region.frame);
  return createMapView(model, {
    title: model.words.shared.facetHeading(getSitePageTitle(model, 'map'), plural),
    description: model.words.map.maps.siteDescription(spots.length, near.length, LIMITS.rows),
    caption: model.words.map.maps.sizes,
    frame: region.frame,
    inset: spots.every(isShown) ? undefined : createInset(region),
    near,
    borders: 'near',
    spots,
    hasCountries: true,
    toCount: model.words.shared.entries,
    table: {
      ...createPlacesTable(model),
      all: { href: toHref(collection.name), text: plural },
    },
  });
}

const createPlacesTable = (model: InLanguage) => ({
  labels: { all: model.words.map.maps.placesTable, most: model.words.map.maps.placesMostTable },
  columns: model.words.map.maps.placesColumns,
  formatRest: model.words.map.maps.placesRest,
});

/** The list of all cities, or the part of it that `findList` finds. */
function createAllLink(
  model: SiteModel,
  text: string,
  findList?: (collection: Collection) => string | undefined,
): PageLink | undefined {
  const collection = [...model.entries.values()].find((entry) => getCoordinates(entry))?.collection;
  return collection && { href: findList?.(collection) ?? toHref(collection.name), text };
}

/** The width of the inset, relative to the picture. */
const INSET = 0.34;

/** The inset for distant places, in the corner that covers the fewest places. */
function createInset({ frame, home, outliers }: Region): Frame {
  const settings = { width: LARGE * INSET, shape: [0.9, 1.6] as const, room: 0.2, least: 600 };
  const size = createFrame(listPlaces(outliers), settings);
  const [right, bottom] = [frame.width - size.width, frame.height - size.height];
  const corners = [
    [0, bottom],
    [right, bottom],
    [0, 0],
    [right, 0],
  ] as const;
  const points = home.map(({ place }) => frame.project(place));
  const rank = corners.map(([x, y]) => {
    const rect = { x: x - 20, y: y - 20, width: size.width + 40, height: size.height + 40 };
    return { x, y, covered: points.filter((point) => isWithin(point, rect)).length };
  });
  rank.sort((a, b) => a.covered - b.covered);
  const [{ x, y } = { x: 0, y: 0 }] = rank;
  return createFrame(listPlaces(outliers), { ...settings, x, y });
}

/**
 * The cities of a country. Returns undefined if the site has none there. `findList` finds the list of the cities of
 * the country, for those that are not in the table.
 */
export function createCountryMap(
  model: SiteModel,
  code: string,
  findList?: (collection: Collection) => string | undefined,
): MapView | undefined {
  const spots = isInUse('map') ? listCitySpots(model).filter(({ country }) => country === code) : [];
  if (spots.length === 0) return undefined;
  const name = getCountryName(model, code);
  return createMapView(model, {
    title: model.words.map.maps.countryTitle(name),
    description: model.words.map.maps.countryDescription(spots.length, name, OF_COUNTRY.rows),
    caption: model.words.map.maps.sizes,
    frame: createCountryFrame(code, spots, { width: MEDIUM, shape: [0.95, 1.5] }),
    near: [code],
    borders: 'all',
    spots,
    toCount: model.words.shared.entries,
    table: {
      ...createPlacesTable(model),
      all: createAllLink(model, model.words.map.maps.allPlacesIn(name), findList),
    },
    limits: OF_COUNTRY,
  });
}

type CountryFrameSettings = Pick<FrameSettings, 'width' | 'shape'>;

const countryFrames = new Map<string, { frame: Frame; extremes: Degrees[] }>();

/** The frame of a whole country with its places. */
function createCountryFrame(code: string, spots: readonly Spot[], size: CountryFrameSettings): Frame {
  const settings = { ...size, room: 0.08, least: 250 };
  const outline = findOutline(code) ?? [];
  if (outline.length === 0) return createGridFrame(listPlaces(spots), settings);
  const key = `${code} ${size.width}`;
  const country = countryFrames.get(key) ?? {
    frame: createFrame(outline, settings),
    extremes: listExtremes(outline),
  };
  countryFrames.set(key, country);
  const { frame, extremes } = country;
  // A distant island needs a larger frame.
  return spots.every(({ place }) => isWithin(frame.project(place), frame))
    ? frame
    : createGridFrame([...extremes, ...listPlaces(spots)], settings);
}

/** The outermost places in each of eight directions. */
function listExtremes(places: readonly Degrees[]): Degrees[] {
  const directions = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);
  return directions.map((angle) => {
    const reach = ([lon, lat]: Degrees) => lon * Math.cos(angle) + lat * Math.sin(angle);
    return places.reduce((furthest, place) => (reach(place) > reach(furthest) ? place : furthest));
  });
}

/**
 * The location of a city, or of an event in cities: their whole country, or a frame around them. Returns undefined
 * for entries with a seat, and for those in no city of the site.
 */
export function createCityMap(model: SiteModel, entry: ModelEntry): MapView | undefined {
  const spots = isOccurrence(entry)
    ? listEntryCities(model, entry)
    : // No link from its own page to itself.
      createCitySpots(entry, 1).map(({ href: _, ...spot }) => spot);
  const [first] = spots;
  if (!first) return undefined;
  const countries = listSpotCountries(spots);
  const names = spots.map(({ name }) => name);
  return createMapView(model, {
    title: model.words.map.maps.cityTitle(names),
    description: model.words.map.maps.cityDescription(
      names,
      countries.map((value) => getCountryName(model, value)),
    ),
    frame:
      countries.length === 1
        ? createCountryFrame(first.country, spots, { width: SMALL, shape: CITY_SHAPE })
        : createGridFrame(listPlaces(spots), { width: SMALL, shape: [0.95, 1.5], room: 0.15, least: 500 }),
    near: countries,
    borders: 'all',
    spots,
    least: 4,
    tolerance: COARSE,
  });
}

/**
 * The seats of a project’s participants, with arcs from its lead. Distant ones are marked at the edge if enough
 * places are inside. Returns undefined for fewer than two places.
 */
export function createProjectMap(model: SiteModel, entry: ModelEntry): MapView | undefined {
  // An event has the map of its location; a project is where its participants are.
  if (!isWhereParticipantsAre(entry.collection)) return undefined;
  const { spots, lead } = listParticipantSpots(model, entry);
  if (spots.length < 2) return undefined;
  const region = findRegion(model)?.frame;
  const inRegion = spots.filter(({ place }) => region && isWithin(region.project(place), region));
  const near = inRegion.length < 2 ? spots : inRegion;
  const beyond = spots.filter((spot) => !near.includes(spot));
  const { title } = entry.data;
  return createMapView(model, {
    title: model.words.map.maps.projectTitle(title),
    description: model.words.map.maps.projectDescription(spots.length, lead?.spot.name),
    caption: model.words.map.maps.projectCaption({
      lead: lead && { name: lead.name, place: lead.spot.name },
      hasOpen: near.some(({ isExact }) => !isExact),
      hasBeyond: beyond.length > 0,
    }),
    frame: createGridFrame(listPlaces(near), { width: MEDIUM, shape: [1.2, 1.6], room: 0.08, least: 400 }),
    near: listSpotCountries(spots),
    borders: 'all',
    spots: near,
    beyond,
    lead: lead?.spot,
    least: 3,
    toCount: model.words.map.maps.participants,
    table: {
      labels: {
        all: () => model.words.map.maps.participantsTable,
        most: model.words.map.maps.participantsMostTable,
      },
      columns: model.words.map.maps.participantsColumns,
      formatRest: model.words.map.maps.participantsRest,
    },
  });
}
