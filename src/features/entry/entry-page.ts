/** Creates the view of an entry page. */

import { fieldLabel, isDirectory } from '#collections/collection.ts';
import { getField } from '#collections/entry-data.ts';
import type { Link, Recording } from '#collections/entry-fields.ts';
import {
  getImage,
  listCityRefs,
  listContradictions,
  listGallery,
  listSessions,
} from '#collections/meanings.ts';
import { createFigureBreakdowns } from '#features/entry/figures/figure-breakdown.ts';
import { listParticipantCounts } from '#features/entry/participants/participant-counts.ts';
import { listPeopleViews, listRoleGroups } from '#features/entry/participants/participants-view.ts';
import { createReached } from '#features/entry/participants/reached.ts';
import { createTreeView } from '#features/entry/project/project-tree.ts';
import {
  createCoParticipants,
  createNearby,
  createOutcomes,
} from '#features/entry/related/co-participants.ts';
import { listShortRelated } from '#features/entry/related/related-pages.ts';
import { createCorrection, listFreshness } from '#features/provenance/provenance.ts';
import { createSearchRecord } from '#features/search/search-record.ts';
import { createSharedArticle, createThing } from '#features/structured-data/things.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { findEntryDate, findTimeOf } from '#model/dates/entry-dates.ts';
import { findStatuses } from '#model/dates/event-status.ts';
import { formatHost, listFieldValues } from '#model/entries/field-values.ts';
import { createPictureView } from '#model/entries/pictures.ts';
import { findSeries } from '#model/entries/series.ts';
import { listSourceViews } from '#model/entries/sources.ts';
import { getKindLabel } from '#model/entries/teaser.ts';
import { createPageCard } from '#model/page/page-card.ts';
import { createPageHead } from '#model/page/page-head.ts';
import { getCountryName } from '#model/places/country-names.ts';
import { formatPlace } from '#model/places/places.ts';
import { countParties } from '#model/relations/participants.ts';
import { toHref } from '#model/routes.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type { ValueView } from '#model/view-types.ts';
import { site } from '#site.ts';
import { findArticleAge } from './article-age.ts';
import { createBlockViews } from './entry-blocks.ts';
import type { EntryView, RecordingView, SessionView } from './entry-types.ts';
import { listFacts } from './facts.ts';

/** The view of one entry. Pure: the same model gives the same view. */
export function createEntryView(model: SiteModel, entry: ModelEntry): EntryView {
  const { collection, data } = entry;
  const labels = labelsOf(model, collection);
  const ref = toRef(entry);
  const { breakdowns, numbers } = createFigureBreakdowns(model, entry);
  const coParticipants = createCoParticipants(model, entry);
  const related = listShortRelated(model, entry);
  const image = getImage(entry);
  const shown = [...related.flatMap(({ items }) => items), ...(coParticipants?.items ?? [])];
  return {
    head: createPageHead(model, {
      title: data.title,
      description: data.summary,
      path: toHref(ref),
      above: [{ href: toHref(collection.name), text: labels.plural }],
      card: createPageCard(model, entry),
      ...optional('structured', createThing(model, entry)),
      ...(!isDirectory(collection) && { article: createSharedArticle(model, entry) }),
    }),
    kind: getKindLabel(model, entry),
    title: data.title,
    summary: data.summary,
    ...optional('date', findEntryDate(model, entry)),
    ...optional('place', formatPlace(model, entry)),
    ...optional('statuses', findStatuses(model, entry, true)),
    ...optional('age', findArticleAge(model, entry)),
    ...optional('image', image && createPictureView(image)),
    blocks: createBlockViews(model, entry),
    facts: listFacts(model, entry),
    breakdowns,
    figures: numbers,
    ...optional('tree', createTreeView(model, entry)),
    roles: listRoleGroups(model, entry),
    partyCount: countParties(model, entry),
    participantCounts: listParticipantCounts(model, entry),
    people: listPeopleViews(model, entry),
    sessions: listSessionViews(model, entry),
    lists: collection.lists.flatMap((field) => {
      const items =
        getField(data, field) === undefined
          ? []
          : listFieldValues(model, entry, field, getField(data, field));
      return items.length > 0 ? [{ id: field, label: fieldLabel(labels, field), items }] : [];
    }),
    gallery: listGallery(entry).map(createPictureView),
    recordings: listRecordings(data.recordings),
    links: listLinks(data.links),
    ...optional('series', findSeries(model, entry)),
    related,
    ...optional('coParticipants', coParticipants),
    ...optional('reached', createReached(model, entry)),
    ...optional('outcomes', createOutcomes(model, entry)),
    ...optional('nearby', createNearby(model, entry, new Set(shown.map(({ href }) => href)))),
    contradictions: listContradictions(entry),
    notes: data.notes ?? [],
    sources: listSourceViews(model, entry),
    freshness: listFreshness(model, entry),
    ...optional('correction', createCorrection(model, entry, site.repository)),
    ...optional('body', entry.body),
    search: createSearchRecord(model, entry),
  };
}

/** A property only if it has a value, as exactOptionalPropertyTypes requires. */
function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}

function listSessionViews(model: SiteModel, entry: ModelEntry): SessionView[] {
  return listSessions(entry).map(({ title, start, end, city, place, venue }) => {
    const [cityTitle] = listCityRefs({ data: { city } }).map((ref) => model.entries.get(ref)?.data.title);
    const placeText =
      place && [place.name, ...(place.country ? [getCountryName(model, place.country)] : [])].join(', ');
    const where = [venue, cityTitle, placeText].filter((part) => part).join(', ');
    return {
      ...optional('title', title),
      when: findTimeOf(model, entry, { start, end }) ?? { text: start },
      ...(where && { where }),
    };
  });
}

function listRecordings(recordings: readonly Recording[] = []): RecordingView[] {
  return recordings.map(({ title, url, note }) => ({
    title,
    ...optional('href', url),
    ...optional('note', note),
  }));
}

function listLinks(links: readonly Link[] = []): ValueView[] {
  return links.map(({ title, url }) => ({ type: 'external', href: url, text: title, note: formatHost(url) }));
}
