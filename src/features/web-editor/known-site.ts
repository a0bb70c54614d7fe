/** What the editor knows of the other files: the entries, topics and addresses of the last build. */
import type { Known } from '#authoring/known.ts';
import type { Collection } from '#collections/collection.ts';
import { getCollection } from '#collections/index.ts';
import type { Topic } from '#collections/topics.ts';
import type { Addresses } from '#preflight/files/addresses.ts';
import { createFinder, type FindReference } from '#preflight/relations/references.ts';

/** The settings that say it. */
export interface KnownSettings {
  known: Known;
  /** From the root, with a slash at the end. */
  addresses: readonly string[];
}

export interface KnownSite {
  topics: readonly Topic[];
  /** The paths of all entries: `cities/nis`. */
  refs: ReadonlySet<string>;
  findMeant: FindReference;
  addresses: Addresses;
}

export function createKnownSite({ known, addresses }: KnownSettings): KnownSite {
  const entries = new Map(
    known.entries.map(({ collection, id, title, names }) => [
      `${collection}/${id}`,
      { collection: getCollection(collection) as Collection, id, data: { title, aliases: names } },
    ]),
  );
  return {
    topics: known.topics,
    refs: new Set(entries.keys()),
    findMeant: createFinder(entries),
    addresses: new Map(addresses.map((address) => [address, true])),
  };
}
