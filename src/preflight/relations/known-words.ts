/** What all entries together tell about the words of one. */
import type { Topic } from '#collections/topics.ts';
import { listCountryCodes } from '#collections/unchecked.ts';
import type { Entry } from '#entries/read-content.ts';
import { listEdges } from '#graph/graph.ts';
import type { KnownWords } from '#preflight/fields/own-words.ts';
import { findZoneOfCountry } from '#preflight/fields/time-zones.ts';
import { createFinder } from './references.ts';
import { createTopicFinder } from './topics.ts';

/** Creates a function that tells for an entry what others know. Prepares nothing before it is asked. */
export function createKnownWords(
  byRef: ReadonlyMap<string, Entry>,
  topics: readonly Topic[],
): (entry: Entry) => KnownWords {
  const findReference = createFinder(byRef);
  const findTopic = createTopicFinder(topics);
  return (entry) => {
    const listCountries = () => listCountriesOf(entry, byRef);
    return {
      findReference,
      findTopic,
      listCountries,
      findLocalZone: () => {
        const [only, ...rest] = new Set(listCountries().map(findZoneOfCountry));
        return rest.length === 0 ? only : undefined;
      },
    };
  };
}

/** The countries that an entry lies in: its own, or those of its cities. */
function listCountriesOf(entry: Entry, byRef: ReadonlyMap<string, Entry>): string[] {
  const places = listEdges(entry).filter(({ kind, path }) => kind === 'place' && path.length <= 2);
  const cities = places.flatMap(({ to }) => byRef.get(to) ?? []);
  return [...new Set([entry, ...cities].flatMap(({ data }) => listCountryCodes(data)))];
}
