/** The home page: what this is, what is new, what is coming, ways in. */
import { collections } from '#collections/index.ts';
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';
import { homeHref, toHref } from './addresses.ts';
import { withFootnotes } from './countries.ts';
import { toDateView } from './dates.ts';
import { getSiteModel } from './load.ts';
import { listOf, type ModelEntry, type SiteModel } from './site-model.ts';
import { compareEntries, toLastDay, toSortDay, toTeaser } from './teaser.ts';
import type { HomeView } from './types.ts';

const NEWS = 6;
const EVENTS = 4;
const WAYS = 6;

export async function getHomeView(): Promise<HomeView> {
  return toHomeView(await getSiteModel());
}

/** The view of the home page. Pure: the same model gives the same view. */
export function toHomeView(model: SiteModel): HomeView {
  const entries = [...model.entries.values()];
  return withFootnotes({
    head: { title: site.tagline, description: site.description, path: homeHref, breadcrumbs: [] },
    news: entries
      .filter(({ collection }) => collection.stream === 'news')
      .sort(compareEntries)
      .slice(0, NEWS)
      .map((entry) => toTeaser(model, entry)),
    events: toEvents(model, entries),
    counts: collections.map((collection) => ({
      href: toHref(collection.name),
      label: collection.labels.en.plural,
      count: listOf(model, collection).length,
      lead: collection.labels.en.lead,
    })),
    joins: toJoins(model),
    ways: collections
      .filter(({ order }) => order === 'alphabetical')
      .map((collection) => ({
        label: collection.labels.en.plural,
        href: toHref(collection.name),
        items: listMostRelated(model, listOf(model, collection)),
      })),
    builtOn: toDateView(model.buildDate),
  });
}

/** How many relations join each two collections, by their places in the registry, the lower first. */
function toJoins(model: SiteModel): NonNullable<HomeView['joins']> {
  const places = new Map(collections.map(({ name }, place) => [name, place]));
  const placeOf = (ref: string) => places.get(ref.split('/')[0] ?? '') ?? 0;
  const counts = new Map<string, { from: number; to: number; count: number }>();
  for (const edge of [...model.graph.outgoing.values()].flat()) {
    const [from = 0, to = 0] = [placeOf(edge.from), placeOf(edge.to)].sort((a, b) => a - b);
    const join = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
    join.count += 1;
    counts.set(`${from} ${to}`, join);
  }
  return [...counts.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What is coming, the next first; where nothing is, what was last. */
function toEvents(model: SiteModel, entries: ModelEntry[]): HomeView['events'] {
  const dated = entries.filter(
    (entry) => entry.collection.stream === 'happenings' && toSortDay(entry) !== '',
  );
  const coming = dated
    .filter((entry) => toLastDay(entry) >= model.buildDate)
    .sort((a, b) => (toSortDay(a) < toSortDay(b) ? -1 : 1));
  const last = dated.filter((entry) => toLastDay(entry) < model.buildDate).sort(compareEntries);
  const isAhead = coming.length > 0;
  return {
    title: isAhead ? en.comingEvents : en.lastEvents,
    items: (isAhead ? coming : last).slice(0, EVENTS).map((entry) => toTeaser(model, entry)),
  };
}

function listMostRelated(model: SiteModel, entries: ModelEntry[]) {
  const degree = (entry: ModelEntry) => {
    const ref = `${entry.collection.name}/${entry.id}`;
    return (model.graph.incoming.get(ref)?.length ?? 0) + (model.graph.outgoing.get(ref)?.length ?? 0);
  };
  return entries
    .map((entry) => ({ entry, degree: degree(entry) }))
    .sort((a, b) => b.degree - a.degree || compareEntries(a.entry, b.entry))
    .slice(0, WAYS)
    .map(({ entry }) => ({ href: toHref(`${entry.collection.name}/${entry.id}`), text: entry.data.title }));
}
