/** The maps of the site: all places, those of a country, the participants of a project, where something is. */
import { en } from '#i18n/en.ts';
import { memoize } from '#memo/memoize.ts';
import { isOccurrence } from '#model/dates/event-status.ts';
import { getCountryName } from '#model/places/country-names.ts';
import type { Degrees } from '#model/places/locations.ts';
import { listEntryCities, type Spot, toCitySpots } from '#model/places/locations.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { findOutline } from './centroids.ts';
import type { MapView } from './map-types.ts';
import { createMapView } from './map-view.ts';
import { createFrame, type Frame, type FrameSettings, isWithin } from './projection.ts';
import { groupSpots, listCitySpots, listParticipantSpots } from './spots.ts';

const listPlaces = (spots: readonly Spot[]) => spots.map(({ place }) => place);
const listSpotCountries = (spots: readonly Spot[]) => [...new Set(spots.map(({ country }) => country))];

/** The width of the large pictures, in their units. */
const LARGE = 1000;
const MEDIUM = 800;
/** That of a map that stands beside other things. */
const SMALL = 400;
/** How far its paths may stray: there, less than is seen. */
const COARSE = 1.5;
const CITY_SHAPE = [1.25, 1.7] as const;

/** The region of a site: the countries and the frame of most of its places. */
interface Region {
  /** Most places: each has another one near. */
  home: Spot[];
  /** Places further away. */
  outliers: Spot[];
  frame: Frame;
}

const findRegion = memoize((model: SiteModel): Region | undefined => {
  const [home, ...others] = groupSpots(listCitySpots(model));
  if (!home) return undefined;
  const frame = createFrame(listPlaces(home), { width: LARGE, shape: [0.8, 1.4], room: 0.06, least: 400 });
  const outliers = others.flat().filter(({ place }) => !isWithin(frame.project(place), frame));
  return { home, outliers, frame };
});

/** All cities of the site; those far from the others in a smaller frame. Undefined where there are none. */
export const createOverviewMap = memoize((model: SiteModel): MapView | undefined => {
  const region = findRegion(model);
  if (!region) return undefined;
  const spots = listCitySpots(model);
  const near = listSpotCountries(spots);
  return createMapView({
    title: en.maps.siteTitle,
    description: en.maps.siteDescription(spots.length, near.length),
    caption: en.maps.sizes,
    frame: region.frame,
    inset: region.outliers.length > 0 ? createInset(region) : undefined,
    near,
    borders: 'near',
    spots,
    toCount: en.entries,
    table: { label: en.maps.placesTable(spots.length), columns: en.maps.placesColumns },
  });
});

/** Width of the smaller frame, in parts of the picture's. */
const INSET = 0.34;

/** A frame around what lies outside of the large one, in the corner of it that covers the fewest places. */
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

/** The cities of a country. Undefined where the site has none of it. */
export function createCountryMap(model: SiteModel, code: string): MapView | undefined {
  const spots = listCitySpots(model).filter(({ country }) => country === code);
  if (spots.length === 0) return undefined;
  const name = getCountryName(code);
  return createMapView({
    title: en.maps.countryTitle(name),
    description: en.maps.countryDescription(spots.length, name),
    caption: en.maps.sizes,
    frame: createCountryFrame(code, spots, { width: MEDIUM, shape: [0.95, 1.5] }),
    near: [code],
    borders: 'all',
    spots,
    toCount: en.entries,
    table: { label: en.maps.placesTable(spots.length), columns: en.maps.placesColumns },
  });
}

type CountryFrameSettings = Pick<FrameSettings, 'width' | 'shape'>;

const countryFrames = new Map<string, Frame>();

/** The frame of a whole country with its places. */
function createCountryFrame(code: string, spots: readonly Spot[], settings: CountryFrameSettings): Frame {
  const create = (places: readonly Degrees[]) => createFrame(places, { ...settings, room: 0.08, least: 250 });
  const outline = findOutline(code) ?? [];
  if (outline.length === 0) return create(listPlaces(spots));
  const key = `${code} ${settings.width}`;
  const frame = countryFrames.get(key) ?? create(outline);
  countryFrames.set(key, frame);
  // An island that lies far out makes the frame its own.
  return spots.every(({ place }) => isWithin(frame.project(place), frame))
    ? frame
    : create([...outline, ...listPlaces(spots)]);
}

/**
 * Where a city is, or an event in cities: the whole of their country, or what holds them all. Undefined for what has
 * its seat somewhere, and for what is in no city of the site.
 */
export function createCityMap(model: SiteModel, entry: ModelEntry): MapView | undefined {
  const spots = isOccurrence(entry)
    ? listEntryCities(model, entry)
    : // Its own page needs no link to itself.
      toCitySpots(entry, 1).map(({ href: _, ...spot }) => spot);
  const [first] = spots;
  if (!first) return undefined;
  const countries = listSpotCountries(spots);
  const names = spots.map(({ name }) => name);
  return createMapView({
    title: en.maps.cityTitle(names),
    description: en.maps.cityDescription(names, countries.map(getCountryName)),
    frame:
      countries.length === 1
        ? createCountryFrame(first.country, spots, { width: SMALL, shape: CITY_SHAPE })
        : createFrame(listPlaces(spots), {
            width: SMALL,
            shape: [0.95, 1.5],
            room: 0.15,
            least: 500,
            step: 1,
          }),
    near: countries,
    borders: 'all',
    spots,
    least: 4,
    tolerance: COARSE,
  });
}

/**
 * Where the participants of a project have their seats, with arcs from its lead. What lies far from the site's
 * region stands at the edge, as long as there are places enough within it. Undefined where fewer than two places
 * are known.
 */
export function createProjectMap(model: SiteModel, entry: ModelEntry): MapView | undefined {
  // What happens in one place has a map of that; a project is wherever its participants are.
  if (!entry.collection.where.includes('countries')) return undefined;
  const { spots, lead } = listParticipantSpots(model, entry);
  if (spots.length < 2) return undefined;
  const region = findRegion(model)?.frame;
  const inRegion = spots.filter(({ place }) => region && isWithin(region.project(place), region));
  const near = inRegion.length < 2 ? spots : inRegion;
  const beyond = spots.filter((spot) => !near.includes(spot));
  const { title } = entry.data;
  return createMapView({
    title: en.maps.projectTitle(title),
    description: en.maps.projectDescription(spots.length, lead?.spot.name),
    caption: en.maps.projectCaption({
      lead: lead && { name: lead.name, place: lead.spot.name },
      hasOpen: near.some(({ isExact }) => !isExact),
      hasBeyond: beyond.length > 0,
    }),
    frame: createFrame(listPlaces(near), {
      width: MEDIUM,
      shape: [1.2, 1.6],
      room: 0.08,
      least: 400,
      step: 1,
    }),
    near: listSpotCountries(spots),
    borders: 'all',
    spots: near,
    beyond,
    lead: lead?.spot,
    least: 3,
    toCount: en.maps.participants,
    table: { label: en.maps.participantsTable, columns: en.maps.participantsColumns },
  });
}
