/** Creates the home page: what the site is, news, events, entry points. */

import { isNewestFirst, type Nature } from '#collections/collection.ts';
import { collections } from '#collections/index.ts';
import { createOverviewMap, FEW } from '#features/map/maps.ts';
import { createSiteThing } from '#features/structured-data/things.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { isAhead, isOccurrence, isOff, isOver } from '#model/dates/event-status.ts';
import { compareEntries, createTeaserView } from '#model/entries/teaser.ts';
import { compareAhead, createPassing } from '#model/entries/upcoming.ts';
import { createPageHead, createSitePageLink, listFootPages } from '#model/page/page-head.ts';
import { getSiteTexts } from '#model/page/site-texts.ts';
import { homeHref, toHref, toSitePageHref } from '#model/routes.ts';
import { listOf, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import type { PageLink } from '#model/view-types.ts';
import type { HomeView } from './home-types.ts';

const NEWS = 6;
const EVENTS = 4;
const ENTRY_POINTS = 6;

/** The view of the home page. Pure: the same model gives the same view. */
export function createHomeView(model: SiteModel): HomeView {
  const entries = [...model.entries.values()];
  const map = createOverviewMap(model, FEW);
  const { tagline, description } = getSiteTexts(model);
  return {
    head: createPageHead(model, {
      title: tagline,
      description,
      path: homeHref(),
      structured: createSiteThing(model),
    }),
    ...(map && { map }),
    mapPage: { href: toSitePageHref('map'), text: model.words.map.maps.whole },
    news: {
      all: createListLink('article', model.words.home.allNews),
      items: entries
        .filter(({ collection }) => collection.nature === 'article')
        .sort(compareEntries(model))
        .slice(0, NEWS)
        .map((entry) => createTeaserView(model, entry)),
    },
    events: createEvents(model, entries),
    ways: listFootPages('ways').map((name) => ({
      ...createSitePageLink(model, name),
      purpose: model.words.home.purposes[name],
    })),
    counts: collections.map((collection) => ({
      href: toHref(collection.name),
      label: labelsOf(model, collection).plural,
      count: listOf(model, collection).length,
      lead: labelsOf(model, collection).lead,
    })),
    relations: createRelations(model),
    entryPoints: collections
      .filter((collection) => !isNewestFirst(collection))
      .map((collection) => ({
        label: labelsOf(model, collection).plural,
        href: toHref(collection.name),
        items: listMostRelated(model, listOf(model, collection)),
      })),
  };
}

/** The list of the first collection of a nature. */
function createListLink(nature: Nature, text: string): PageLink {
  const collection = collections.find((candidate) => candidate.nature === nature);
  return { href: collection ? toHref(collection.name) : homeHref(), text };
}

/** The number of relations between each two collections, by their indexes in the registry, the lower first. */
function createRelations(model: SiteModel): HomeView['relations'] {
  const places = new Map(collections.map(({ name }, place) => [name, place]));
  const placeOf = (ref: string) => places.get(ref.split('/')[0] ?? '') ?? 0;
  const counts = new Map<string, { from: number; to: number; count: number }>();
  for (const edge of [...model.graph.outgoing.values()].flat()) {
    const [from = 0, to = 0] = [placeOf(edge.from), placeOf(edge.to)].sort((a, b) => a - b);
    const relation = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
    relation.count += 1;
    counts.set(`${from} ${to}`, relation);
  }
  return [...counts.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Upcoming and current events, the next first; otherwise the last ones. */
function createEvents(model: SiteModel, entries: ModelEntry[]): HomeView['events'] {
  const dated = entries.filter(isOccurrence);
  const coming = dated.filter((entry) => isAhead(model, entry) && !isOff(entry)).sort(compareAhead(model));
  const last = dated.filter((entry) => isOver(model, entry)).sort(compareEntries(model));
  return {
    all: createListLink('occurrence', model.words.home.allEvents),
    coming: coming.slice(0, EVENTS).map((entry) => ({
      ...createTeaserView(model, entry),
      ...createPassing(entry, 'last'),
    })),
    last: last.slice(0, EVENTS).map((entry) => createTeaserView(model, entry)),
  };
}

function listMostRelated(model: SiteModel, entries: readonly ModelEntry[]) {
  const degree = (entry: ModelEntry) => {
    const ref = toRef(entry);
    return (model.graph.incoming.get(ref)?.length ?? 0) + (model.graph.outgoing.get(ref)?.length ?? 0);
  };
  return entries
    .map((entry) => ({ entry, degree: degree(entry) }))
    .sort((a, b) => b.degree - a.degree || compareEntries(model)(a.entry, b.entry))
    .slice(0, ENTRY_POINTS)
    .map(({ entry }) => ({ href: toHref(toRef(entry)), text: entry.data.title }));
}
