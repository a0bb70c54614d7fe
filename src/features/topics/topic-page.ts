/** Creates the topic pages of `content/topics.yaml`. */
import { en } from '#i18n/en.ts';
import { createTeaserView } from '#model/entries/teaser.ts';
import { listOfTopic, listTopics } from '#model/groups/topic-entries.ts';
import {
  createPageHead,
  createSitePage,
  createSitePageLink,
  getSitePageTitle,
} from '#model/page/page-head.ts';
import { toTopicHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import type { TopicsView, TopicView } from './topic-types.ts';
import { topicsWords } from './words.ts';

/** The view of the list of all topics. */
export function createTopicsView(model: SiteModel): TopicsView {
  return {
    ...createSitePage(model, 'topics', topicsWords.topicsLead),
    topics: listTopics(model).map(({ id, label, description }) => ({
      href: toTopicHref(id),
      text: label,
      count: listOfTopic(model, id).length,
      ...(description !== undefined && { description }),
    })),
  };
}

/** Everything on the topic of an id. Throws for one that the list of topics does not have. */
export function createTopicView(model: SiteModel, topicId: string): TopicView {
  const topic = model.topics.get(topicId);
  if (!topic) throw new Error(`There is no topic ${topicId}.`);
  const { id, label, description, aliases = [], inSentence = en.inSentence(label) } = topic;
  const lead = description ?? topicsWords.topicLead(inSentence);
  const byCollection = Map.groupBy(listOfTopic(model, id), ({ collection }) => collection);
  return {
    head: createPageHead(model, {
      title: label,
      description: lead,
      path: toTopicHref(id),
      above: [createSitePageLink('topics')],
    }),
    title: label,
    lead,
    ...(aliases.length > 0 && { aliases: topicsWords.otherWords(aliases.join(', ')) }),
    groups: [...byCollection].map(([{ name, labels }, entries]) => ({
      id: name,
      label: labels.en.plural,
      items: entries.map((entry) => createTeaserView(model, entry)),
    })),
    search: {
      filters: { kind: [getSitePageTitle('topics')], topic: [label] },
      facet: 'topic',
      names: [label, ...aliases],
      people: [],
      words: [],
    },
  };
}
