/** What other features bring to the page of an entry: a line each. */

import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import BridgeDiagram from '#features/bridge-diagram/BridgeDiagram.astro';
import { createBridgeView } from '#features/bridge-diagram/bridge-diagram.ts';
import CalendarLinks from '#features/calendars/CalendarLinks.astro';
import { createEntryCalendarLinks } from '#features/calendars/calendars.ts';
import { createEntryCalls } from '#features/calls/calls.ts';
import EntryCalls from '#features/calls/EntryCalls.astro';
import Citation from '#features/citations/Citation.astro';
import { createCitation } from '#features/citations/citation.ts';
import EntryLocator from '#features/map/EntryLocator.astro';
import EntryMap from '#features/map/EntryMap.astro';
import { createCityMap, createProjectMap } from '#features/map/maps.ts';
import EntryTimeline from '#features/timeline/EntryTimeline.astro';
import { createEntryTimeline } from '#features/timeline/entry-timeline.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { type FeatureName, isInUse } from '#routes/features.ts';

/** What of the entry's own a block stands behind. */
export type BlockPlace = 'title' | 'image' | 'text' | 'series' | 'figures' | 'roles' | 'sources';

/**
 * A block of an entry's page.
 *
 * @param place what of the entry's own it stands behind
 * @param create its view: plain data, undefined where the entry has nothing of the kind
 * @param Component draws the view, its prop `view`
 * @param feature its name, where the site may do without it
 */
const createBlock = <View extends object>(
  place: BlockPlace,
  create: (model: SiteModel, entry: ModelEntry) => View | undefined,
  Component: AstroComponentFactory,
  feature?: FeatureName,
) => ({ place, create, Component, feature });

const BLOCKS = {
  calendar: createBlock('title', createEntryCalendarLinks, CalendarLinks, 'calendars'),
  bridge: createBlock('image', createBridgeView, BridgeDiagram, 'bridgeDiagram'),
  locator: createBlock('text', createCityMap, EntryLocator, 'map'),
  calls: createBlock('series', createEntryCalls, EntryCalls, 'calls'),
  timeline: createBlock('figures', createEntryTimeline, EntryTimeline, 'timeline'),
  map: createBlock('roles', createProjectMap, EntryMap, 'map'),
  citation: createBlock('sources', createCitation, Citation, 'citations'),
};

/** The views of the blocks that an entry has, by their names. */
export type BlockViews = {
  [Name in keyof typeof BLOCKS]?: NonNullable<ReturnType<(typeof BLOCKS)[Name]['create']>>;
};

/** The blocks that an entry has. */
export const createBlockViews = (model: SiteModel, entry: ModelEntry): BlockViews =>
  Object.fromEntries(
    Object.entries(BLOCKS).flatMap(([name, { create, feature }]) => {
      const view = feature && !isInUse(feature) ? undefined : create(model, entry);
      return view ? [[name, view]] : [];
    }),
  );

/** What stands at a place of the page, each component with its view. */
export const listBlocksAt = (place: BlockPlace, views: BlockViews) =>
  (Object.keys(BLOCKS) as (keyof BlockViews)[]).flatMap((name) => {
    const view = views[name];
    return BLOCKS[name].place === place && view ? [{ Component: BLOCKS[name].Component, view }] : [];
  });
