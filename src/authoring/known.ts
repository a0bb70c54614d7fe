/** What an entry can name: the entries and the topics that there are. Drafts too, as they may be out by then. */
import type { Topic } from '#collections/topics.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { readTopics } from '#entries/topics.ts';

/** An entry as others name it. */
export interface KnownEntry {
  collection: string;
  id: string;
  title: string;
  /** Other names that people may look for: official, short, native, former. */
  names: string[];
}

export interface Known {
  entries: KnownEntry[];
  topics: readonly Topic[];
}

/** All that a content folder has to name. A list of topics that can't be read has none to offer. */
export function listKnown(content: Content): Known {
  return { entries: content.entries.map(toKnownEntry), topics: listTopics(content.dir) };
}

/** An entry by all its names; its fields may be wrong. */
export function toKnownEntry({ collection, id, data }: Entry): KnownEntry {
  const { title, officialName, acronym, nativeNames, aliases } = data;
  const others = [officialName, acronym, listValues(nativeNames), listValues(aliases)].flat();
  return {
    collection: collection.name,
    id,
    title: typeof title === 'string' ? title : id,
    names: others.filter((name) => typeof name === 'string'),
  };
}

const listValues = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

/** The topics of a content folder, or none where their list can't be read: the preflight tells why. */
export function listTopics(dir: string): readonly Topic[] {
  try {
    return readTopics(dir);
  } catch {
    return [];
  }
}
