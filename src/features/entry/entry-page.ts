/** Everything that the page of an entry shows. */
import { fieldLabel } from '#collections/collection.ts';
import { toBridgeView } from '#features/bridge-diagram/bridge-diagram.ts';
import { toEntryCalendarWays } from '#features/calendars/calendars.ts';
import { toFunnels } from '#features/entry/figures/figure-breakdown.ts';
import { toTallies } from '#features/entry/participants/participant-counts.ts';
import { toPeople, toRoleGroups } from '#features/entry/participants/participants.ts';
import { toCalls, toTreeView } from '#features/entry/project/project-tree.ts';
import { toCompanions, toNeighbours, toOutcomes } from '#features/entry/related/co-participants.ts';
import { toRelated } from '#features/entry/related/related.ts';
import { toCityMap, toProjectMap } from '#features/map/maps.ts';
import { listContradictions, toCorrection, toUpkeep } from '#features/provenance/provenance.ts';
import { toSearchRecord } from '#features/search/search-record.ts';
import { toSharedArticle, toThing } from '#features/structured-data/things.ts';
import { toHappeningTimeline, toProjectTimeline } from '#features/timeline/timeline.ts';
import { resolveReference, toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { toSpanView } from '#model/dates/dates.ts';
import { toStates } from '#model/dates/event-status.ts';
import type { Session } from '#model/dates/session.ts';
import { toHostText, toValues } from '#model/entries/field-values.ts';
import { toSeries } from '#model/entries/series.ts';
import { toSources } from '#model/entries/sources.ts';
import { toEntryDate, toKind } from '#model/entries/teaser.ts';
import { toPageCard } from '#model/page/page-card.ts';
import { toHead } from '#model/page/page-head.ts';
import { toCountryName } from '#model/places/country-names.ts';
import { toPlaceText } from '#model/places/places.ts';
import { countParties } from '#model/relations/participants.ts';
import { homeHref, toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { PictureView, ValueView } from '#model/view-types.ts';
import { site } from '#site.ts';
import { toAge } from './article-age.ts';
import type { EntryView, RecordingView, SessionView } from './entry-types.ts';
import { toFacts } from './facts.ts';

/** The view of one entry. Pure: the same model gives the same view. */
export function toEntryView(model: SiteModel, entry: ModelEntry): EntryView {
  const { collection, data } = entry;
  const labels = collection.labels.en;
  const ref = toRef(entry);
  const { wholes, numbers } = toFunnels(model, entry);
  const companions = toCompanions(model, entry);
  const related = toRelated(model, entry);
  const card = toPageCard(model, entry);
  const shown = [...related.flatMap(({ items }) => items), ...(companions?.items ?? [])];
  return {
    head: toHead(model, {
      title: data.title,
      description: data.summary,
      path: toHref(ref),
      breadcrumbs: [
        { href: homeHref, text: en.home },
        { href: toHref(collection.name), text: labels.plural },
      ],
      card,
      ...optional('structured', toThing(model, entry)),
      ...(card.isOwn && { article: toSharedArticle(model, entry) }),
    }),
    kind: toKind(entry),
    title: data.title,
    summary: data.summary,
    ...optional('date', toEntryDate(entry)),
    ...optional('place', toPlaceText(model, entry)),
    ...optional('states', toStates(model, entry, true)),
    ...optional('age', toAge(model, entry)),
    ...optional('image', data.image as PictureView | undefined),
    ...optional('bridge', toBridgeView(model, entry)),
    ...optional('calendar', toEntryCalendarWays(model, entry)),
    facts: toFacts(model, entry),
    wholes,
    figures: numbers,
    calls: toCalls(model, entry),
    ...optional('timeline', toProjectTimeline(model, entry) ?? toHappeningTimeline(model, entry)),
    ...optional('tree', toTreeView(model, entry)),
    roles: toRoleGroups(model, entry),
    partyCount: countParties(model, entry),
    tallies: toTallies(model, entry),
    ...optional('map', toProjectMap(model, entry)),
    ...optional('locator', toCityMap(model, entry)),
    people: toPeople(model, entry),
    sessions: toSessions(model, entry),
    lists: collection.lists.flatMap((field) => {
      const items = data[field] === undefined ? [] : toValues(model, entry, field, data[field]);
      return items.length > 0 ? [{ id: field, label: fieldLabel(labels, field), items }] : [];
    }),
    gallery: (data.gallery as PictureView[] | undefined) ?? [],
    recordings: toRecordings(data.recordings as { title: string; url?: string; note?: string }[] | undefined),
    links: toLinks(data.links as { title: string; url: string }[] | undefined),
    ...optional('series', toSeries(model, entry)),
    related,
    ...optional('companions', companions),
    ...optional('outcomes', toOutcomes(model, entry)),
    ...optional('neighbours', toNeighbours(model, entry, new Set(shown.map(({ href }) => href)))),
    contradictions: listContradictions(entry),
    notes: (data.notes as string[] | undefined) ?? [],
    sources: toSources(entry),
    upkeep: toUpkeep(model, entry),
    ...optional('correction', toCorrection(model, entry, site.repository)),
    ...optional('body', entry.body),
    search: toSearchRecord(model, entry),
  };
}

/** A property only where it has a value, as exact optional properties want it. */
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

function toSessions(model: SiteModel, { data }: ModelEntry): SessionView[] {
  const sessions = (data.sessions as Session[] | undefined) ?? [];
  const timeZone = data.timeZone as string | undefined;
  return sessions.map(({ title, start, end, city, place, venue }) => {
    const cityTitle = city && model.entries.get(resolveReference(city, ['cities']) ?? city)?.data.title;
    const placeText =
      place && [place.name, ...(place.country ? [toCountryName(place.country)] : [])].join(', ');
    const where = [venue, cityTitle, placeText].filter((part) => part).join(', ');
    return {
      ...optional('title', title),
      when: toSpanView({ start, end, timeZone }) ?? { text: start },
      ...(where && { where }),
    };
  });
}

function toRecordings(recordings: { title: string; url?: string; note?: string }[] = []): RecordingView[] {
  return recordings.map(({ title, url, note }) => ({
    title,
    ...optional('href', url),
    ...optional('note', note),
  }));
}

function toLinks(links: { title: string; url: string }[] = []): ValueView[] {
  return links.map(({ title, url }) => ({ type: 'external', href: url, text: title, note: toHostText(url) }));
}
