/** Creates the topic pages of `content/topics.yaml`. */

import { createTopicCalendarLinks } from '#features/calendars/calendars.ts';
import { createSpreadsheet, createSpreadsheetLink } from '#features/spreadsheets/spreadsheet.ts';
import type { SpreadsheetView } from '#features/spreadsheets/spreadsheet-types.ts';
import { labelsOf } from '#i18n/labels.ts';
import { createTeaserView } from '#model/entries/teaser.ts';
import { getTopicLead, listOfTopic, listTopics } from '#model/groups/topic-entries.ts';
import {
  createPageHead,
  createSitePage,
  createSitePageLink,
  getSitePageTitle,
} from '#model/page/page-head.ts';
import { FIRST_ITEMS, listPagePaths, MOST_ITEMS } from '#model/page/pagination.ts';
import { createTeaserPage, toBeginning } from '#model/page/teaser-page.ts';
import { toTopicHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { RelatedView, TeaserPageView } from '#model/view-types.ts';
import type { TopicsView, TopicView } from './topic-types.ts';

/** The view of the list of all topics. */
export function createTopicsView(model: SiteModel): TopicsView {
  return {
    ...createSitePage(model, 'topics', model.words.topics.topicsLead, {
      askedAs: model.words.topics.askedAs,
    }),
    topics: listTopics(model).map(({ id, label, description }) => ({
      href: toTopicHref(id),
      text: label,
      count: listOfTopic(model, id).length,
      ...(description !== undefined && { description }),
    })),
  };
}

/** A topic of more entries shows the first of each collection, and each longer list has pages of its own. */
const MOST_ENTRIES = 150;

/** The entries of a topic by collection. `isCut` is true for a list with pages of its own. */
function listLists(model: SiteModel, id: string) {
  const all = listOfTopic(model, id);
  return [...Map.groupBy(all, ({ collection }) => collection)].map(([collection, entries]) => ({
    collection,
    entries,
    path: `topics/${id}/${collection.name}`,
    isCut: entries.length > MOST_ITEMS || (all.length > MOST_ENTRIES && entries.length > 2 * FIRST_ITEMS),
  }));
}

/** A page of the entries of one collection on a topic. */
type TopicListPath = {
  /** The topic. */
  id: string;
  /** Behind the address of the topic: `news`, `news/page/2`. */
  path: string;
};

const listListPages = (model: SiteModel, id: string) =>
  listLists(model, id)
    .filter(({ isCut }) => isCut)
    .flatMap((list) =>
      listPagePaths(list.collection.name, list.entries.length).map(({ path, page }) => ({
        id,
        path,
        page,
        list,
      })),
    );

/** The pages of all lists that the page of their topic only begins. */
export const listTopicListPaths = (model: SiteModel): TopicListPath[] =>
  listTopics(model).flatMap(({ id }) => listListPages(model, id).map(({ path }) => ({ id, path })));

/** A page of the entries of one collection on a topic. Throws if there is none at the path. */
export function createTopicListPage(model: SiteModel, { id, path }: TopicListPath): TeaserPageView {
  const topic = model.topics.get(id);
  const found = listListPages(model, id).find((page) => page.path === path);
  if (!topic || !found) throw new Error(`There is no list ${path} of the topic ${id}.`);
  const { list, page } = found;
  const title = model.words.shared.partOf(topic.label, labelsOf(model, list.collection).plural);
  const above = [createSitePageLink(model, 'topics'), { href: toTopicHref(id), text: topic.label }];
  const items = list.entries.map((entry) => createTeaserView(model, entry));
  return createTeaserPage(model, { path: list.path, title, above, items }, page);
}

/** Everything on the topic of an id. Throws for one that the list of topics does not have. */
export function createTopicView(model: SiteModel, topicId: string): TopicView {
  const topic = model.topics.get(topicId);
  if (!topic) throw new Error(`There is no topic ${topicId}.`);
  const { id, label, aliases = [] } = topic;
  const lead = getTopicLead(model, topic);
  const calendar = createTopicCalendarLinks(model, id);
  return {
    head: createPageHead(model, {
      title: label,
      description: lead,
      path: toTopicHref(id),
      above: [createSitePageLink(model, 'topics')],
    }),
    title: label,
    lead,
    ...(aliases.length > 0 && { aliases: model.words.topics.otherWords(aliases.join(', ')) }),
    ...(calendar && { calendar }),
    groups: listLists(model, id).map(({ collection, entries, path, isCut }): RelatedView => {
      const items = entries.map((entry) => createTeaserView(model, entry));
      const group = { id: collection.name, label: labelsOf(model, collection).plural, items };
      return isCut ? toBeginning(model, group, path) : group;
    }),
    spreadsheet: createSpreadsheetLink(`topics/${id}`),
    search: {
      filters: { kind: [getSitePageTitle(model, 'topics')], topic: [label] },
      facet: 'topic',
      names: [label, ...aliases],
      people: [],
      words: [],
    },
  };
}

/** All entries on a topic for spreadsheets. */
export const createTopicSpreadsheet = (model: SiteModel, id: string): SpreadsheetView =>
  createSpreadsheet(
    model,
    listLists(model, id).map(({ collection, entries }) => ({
      label: labelsOf(model, collection).plural,
      entries,
    })),
  );
