/** Everything that the page of an entry shows. */
import { fieldLabel } from '#collections/collection.ts';
import { resolveReference, toRef } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
import { homeHref, toHref } from './addresses.ts';
import { toCountryName, toPlainCountryName, withFootnotes } from './countries.ts';
import { toDateView, toSpanView } from './dates.ts';
import { toFacts } from './facts.ts';
import { toFigures } from './figures.ts';
import { toHead } from './head.ts';
import { toPeople, toRoleGroups } from './parties.ts';
import { listCountries, toPlaceText } from './places.ts';
import { toRelated } from './related.ts';
import { toSeries } from './series.ts';
import type { ModelEntry, SiteModel } from './site-model.ts';
import { toEntryDate, toKind, toSortDay, toState } from './teaser.ts';
import type { EntryView, PictureView, RecordingView, SessionView, SourceView, ValueView } from './types.ts';
import { toHostText, toValues } from './values.ts';

interface Session {
  title?: string;
  start: string;
  end?: string;
  city?: string;
  place?: { name: string; country?: string };
  venue?: string;
}

interface Source {
  title: string;
  url?: string;
  publisher?: string;
  date?: string;
  archived?: string;
}

/** The view of one entry. Pure: the same model gives the same view. */
export function toEntryView(model: SiteModel, entry: ModelEntry): EntryView {
  const { collection, data } = entry;
  const labels = collection.labels.en;
  const ref = toRef(entry);
  const view: EntryView = {
    head: toHead(model, {
      title: data.title,
      description: data.summary,
      path: toHref(ref),
      breadcrumbs: [
        { href: homeHref, text: en.home },
        { href: toHref(collection.name), text: labels.plural },
      ],
    }),
    kind: toKind(entry),
    title: data.title,
    summary: data.summary,
    ...optional('date', toEntryDate(entry)),
    ...optional('place', toPlaceText(model, entry)),
    ...optional('state', toState(model, entry)),
    ...optional('image', data.image as PictureView | undefined),
    facts: toFacts(model, entry),
    figures: toFigures(model, entry),
    roles: toRoleGroups(model, entry),
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
    related: toRelated(model, entry),
    notes: (data.notes as string[] | undefined) ?? [],
    sources: toSources(data.sources as Source[] | undefined),
    ...optional('body', entry.body),
    search: toSearch(model, entry),
  };
  const { image, gallery, body, ...words } = view;
  return withFootnotes(view, words);
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

function toSources(sources: Source[] = []): SourceView[] {
  return sources.map(({ title, url, publisher, date, archived }) => ({
    title,
    ...optional('href', url),
    ...optional('publisher', publisher),
    ...optional('date', date === undefined ? undefined : toDateView(date)),
    ...optional('archived', archived),
  }));
}

/** What the index learns beside the page's words: facets, and every name of the entry. */
function toSearch(model: SiteModel, entry: ModelEntry): EntryView['search'] {
  const { collection, data } = entry;
  const topics = ((data.topics as string[] | undefined) ?? []).flatMap(
    (id) => model.topics.get(id)?.aliases ?? [],
  );
  const day = toSortDay(entry);
  return {
    filters: {
      kind: [collection.labels.en.plural],
      country: listCountries(model, entry).map(toPlainCountryName),
    },
    names: [
      // What is a thing with a name weighs more under that name than an article about it.
      ...(collection.order === 'alphabetical' ? [data.title] : []),
      ...(data.acronym === undefined ? [] : [data.acronym as string]),
      ...Object.values((data.nativeNames as Record<string, string> | undefined) ?? {}),
      ...((data.aliases as string[] | undefined) ?? []),
    ],
    words: topics,
    ...(day && { date: day }),
  };
}
