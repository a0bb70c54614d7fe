/** The topic pages, for their routes. */
import { withFeeds } from '#features/feeds/feeds.ts';
import { listTopics } from '#model/groups/topic-entries.ts';
import { createFeaturePage, createRoute } from '#model/route.ts';
import {
  createTopicListPage,
  createTopicSpreadsheet,
  createTopicsView,
  createTopicView,
  listTopicListPaths,
} from './topic-page.ts';

export const topicsRoute = createFeaturePage('topics', createTopicsView);

/** Every topic with entries. */
export const topicRoute = createRoute({
  feature: 'topics',
  listParams: (model) => listTopics(model).map(({ id }) => ({ id })),
  createView: (model, { id }) => withFeeds(model, createTopicView(model, id)),
});

/** The pages of the lists that the page of their topic only begins. */
export const topicListRoute = createRoute({
  feature: 'topics',
  listParams: (model) => listTopicListPaths(model),
  createView: (model, params) => createTopicListPage(model, params),
});

/** Everything on each topic, for spreadsheets. */
export const topicSpreadsheetRoute = createRoute({
  feature: 'topics',
  listParams: (model) => listTopics(model).map(({ id }) => ({ id })),
  createView: (model, { id }) => createTopicSpreadsheet(model, id),
});
