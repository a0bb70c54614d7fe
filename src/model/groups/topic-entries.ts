/** The entries of each topic of `content/topics.yaml`. */
import { collections } from '#collections/index.ts';
import { listTopicIds } from '#collections/meanings.ts';
import type { Topic } from '#collections/topics.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import { memoize } from '#memo/memoize.ts';
import { listInOrder } from '#model/entries/teaser.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import { compareNamesIn } from '#text/collation.ts';

/** Entries by topic id, for every topic that has any; in the order of the registry and of the lists. */
const getTopics = memoize((model: SiteModel): ReadonlyMap<string, ModelEntry[]> => {
  const topics = new Map<string, ModelEntry[]>();
  for (const entry of collections.flatMap((collection) => listInOrder(model, collection))) {
    for (const id of new Set(listTopicIds(entry))) {
      topics.set(id, [...(topics.get(id) ?? []), entry]);
    }
  }
  return topics;
});

/** The topics with entries, which have a page each; sorted by label. */
export function listTopics(model: SiteModel): Topic[] {
  const topics = [...model.topics.values()].filter(({ id }) => getTopics(model).has(id));
  return topics.sort((a, b) => compareNamesIn(model)(a.label, b.label));
}

/** The entries of a topic, in the order of the registry and of the lists. */
export const listOfTopic = (model: SiteModel, id: string): readonly ModelEntry[] =>
  getTopics(model).get(id) ?? [];

/** What a topic is about, in a sentence. */
export function getTopicLead({ words }: InLanguage, { label, description, inSentence }: Topic): string {
  return description ?? words.topics.topicLead(inSentence ?? words.shared.inSentence(label));
}
