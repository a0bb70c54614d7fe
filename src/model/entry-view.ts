/** Everything that the page of an entry shows. */
import { fieldLabel } from '#collections/collection.ts';
import { resolveReference, toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { site } from '#site.ts';
import { homeHref, toHref } from './addresses.ts';
import { toAge } from './ages.ts';
import { toBridgeView } from './bridge-view.ts';
import { toEntryCalendarWays } from './calendars.ts';
import { toCompanions, toNeighbours, toOutcomes } from './companions-view.ts';
import { toCountryName } from './countries.ts';
import { toSpanView } from './dates.ts';
import type { EntryView, RecordingView, SessionView } from './entry-types.ts';
import { toFacts } from './facts.ts';
import { toFunnels } from './funnel.ts';
import { completeHead, toHead } from './head.ts';
import { toCityMap, toProjectMap } from './map-kinds.ts';
import { toPageCard } from './page-card.ts';
import { countParties } from './participants.ts';
import { toPeople, toRoleGroups } from './parties.ts';
import { toStates } from './phases.ts';
import { toPlaceText } from './places.ts';
import { toCalls, toTreeView } from './project-view.ts';
import { listContradictions, toCorrection, toUpkeep } from './provenance.ts';
import { toRelated } from './related.ts';
import { toSearchRecord } from './search-record.ts';
import { toSeries } from './series.ts';
import type { Session } from './session.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import { toSources } from './sources.ts';
import { toSharedArticle, toThing } from './structured-view.ts';
import { toTallies } from './tallies.ts';
import { toEntryDate, toKind } from './teaser.ts';
import { toHappeningTimeline, toProjectTimeline } from './timeline-view.ts';
import type { PictureView, ValueView } from './types.ts';
import { toHostText, toValues } from './values.ts';

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
  const view: EntryView = {
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
  const { image, gallery, body, search, ...words } = view;
  return completeHead(model, view, words);
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
