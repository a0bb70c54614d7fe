/** Everything on one topic of `content/topics.yaml`. */

import { collections } from '#collections/index.ts';
import type { Topic } from '#collections/topics.ts';
import { en } from '#i18n/en.ts';
import { homeHref, topicsHref, toTopicHref } from './addresses.ts';

import { completeHead, toHead } from './head.ts';
import { listOf, type ModelEntry, type SiteModel } from './site-model.ts';
import { compareEntries, toTeaser } from './teaser.ts';
import type { TopicsView, TopicView } from './types.ts';

const known = new WeakMap<SiteModel, ReadonlyMap<string, ModelEntry[]>>();

/** The entries of every topic that has any, by its id, in the order of the registry and of the lists. */
function getTopics(model: SiteModel): ReadonlyMap<string, ModelEntry[]> {
  const made = known.get(model) ?? createTopics(model);
  known.set(model, made);
  return made;
}

function createTopics(model: SiteModel): ReadonlyMap<string, ModelEntry[]> {
  const topics = new Map<string, ModelEntry[]>();
  for (const entry of collections.flatMap((own) => listOf(model, own).sort(compareEntries))) {
    for (const id of new Set(entry.data.topics as string[] | undefined)) {
      topics.set(id, [...(topics.get(id) ?? []), entry]);
    }
  }
  return topics;
}

/** The topics that something is about, by their labels. */
export function listTopics(model: SiteModel): Topic[] {
  const topics = [...model.topics.values()].filter(({ id }) => getTopics(model).has(id));
  return topics.sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** What is about a topic, in the order of the registry and of the lists. */
export const listOfTopic = (model: SiteModel, id: string): readonly ModelEntry[] =>
  getTopics(model).get(id) ?? [];

/** The list of all topics. */
export function toTopicsView(model: SiteModel): TopicsView {
  return {
    head: toHead(model, {
      title: en.topicList,
      description: en.topicsLead,
      path: topicsHref,
      breadcrumbs: [{ href: homeHref, text: en.home }],
    }),
    title: en.topicList,
    lead: en.topicsLead,
    topics: listTopics(model).map(({ id, label, description }) => ({
      href: toTopicHref(id),
      text: label,
      count: listOfTopic(model, id).length,
      ...(description !== undefined && { description }),
    })),
  };
}

/** Everything on a topic. */
export function toTopicView(model: SiteModel, topic: Topic): TopicView {
  const { id, label, description, aliases = [], inSentence = en.inSentence(label) } = topic;
  const lead = description ?? en.topicLead(inSentence);
  const byCollection = Map.groupBy(getTopics(model).get(id) ?? [], ({ collection }) => collection);
  return completeHead(model, {
    head: toHead(model, {
      title: label,
      description: lead,
      path: toTopicHref(id),
      breadcrumbs: [
        { href: homeHref, text: en.home },
        { href: topicsHref, text: en.topicList },
      ],
    }),
    title: label,
    lead,
    ...(aliases.length > 0 && { aliases: en.otherWords(aliases.join(', ')) }),
    groups: [...byCollection].map(([{ name, labels }, entries]) => ({
      id: name,
      label: labels.en.plural,
      items: entries.map((entry) => toTeaser(model, entry)),
    })),
    search: {
      filters: { kind: [en.topicList], topic: [label] },
      facet: 'topic',
      names: [label, ...aliases],
      people: [],
      words: [],
    },
  });
}
