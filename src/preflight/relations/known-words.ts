/** What all entries together tell about the words of one. */
import type { Topic } from '#collections/topics.ts';
import type { Entry } from '#entries/read-content.ts';
import type { KnownWords } from '#preflight/fields/own-words.ts';
import { findLocalZone, listCountries } from './local-zone.ts';
import { createFinder } from './references.ts';
import { createTopicFinder } from './topics.ts';

/** Creates a function that tells for an entry what others know. Prepares nothing before it is asked. */
export function createKnownWords(
  byRef: ReadonlyMap<string, Entry>,
  topics: readonly Topic[],
): (entry: Entry) => KnownWords {
  const findReference = createFinder(byRef);
  const findTopic = createTopicFinder(topics);
  return (entry) => ({
    findReference,
    findTopic,
    listCountries: () => listCountries(entry, byRef),
    findLocalZone: () => findLocalZone(entry, byRef),
  });
}
