/** The entries and topics that an entry can reference. Drafts too: they may be published later. */
import type { Topic } from '#collections/topics.ts';
import { findTitle, listNames } from '#collections/unchecked.ts';
import type { CheckedContent, CheckedEntry } from '#entries/read-content.ts';
import { readTopics } from '#entries/topics.ts';

/** An entry for references. */
export interface KnownEntry {
  collection: string;
  id: string;
  title: string;
  /** Other names that people may search for: official, short, native, former. */
  names: string[];
}

export interface Known {
  entries: KnownEntry[];
  topics: readonly Topic[];
}

/** Everything that can be referenced in a content folder. An unreadable list of topics gives none. */
export function listKnown(content: CheckedContent): Known {
  return { entries: content.entries.map(createKnownEntry), topics: listTopics(content.dir) };
}

/** An entry with all its names. Its fields may be invalid. */
export function createKnownEntry({ collection, id, data }: Omit<CheckedEntry, 'file'>): KnownEntry {
  return { collection: collection.name, id, title: findTitle(data) ?? id, names: listNames(data) };
}

/** The topics of a content folder. Empty if the list can’t be read; the preflight reports why. */
export function listTopics(dir: string): readonly Topic[] {
  try {
    return readTopics(dir);
  } catch {
    return [];
  }
}
