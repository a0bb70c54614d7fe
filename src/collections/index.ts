/**
 * The registry: every collection that a site can have. A new collection is a file here, a line below, its name in
 * `site.ts` and a folder in `content/`; everything else follows.
 */
import { site } from '#site.ts';
import { cities } from './cities.ts';
import { clusters } from './clusters.ts';
import type { Collection } from './collection.ts';
import { events } from './events.ts';
import { hubs } from './hubs.ts';
import { news } from './news.ts';
import { organisations } from './organisations.ts';
import { pages } from './pages.ts';
import { projects } from './projects.ts';
import { workshops } from './workshops.ts';

/** Every collection that a site can have. */
const registry = [
  news,
  projects,
  events,
  workshops,
  cities,
  hubs,
  clusters,
  organisations,
] as const satisfies readonly Collection[];

/** The names of all collections that a site can have. */
export const COLLECTION_NAMES: readonly string[] = registry.map(({ name }) => name);

/** The collections of this site: those that `site.ts` names, in its order. */
export const collections: readonly Collection[] = site.collections.flatMap((name) =>
  registry.filter((collection) => collection.name === name),
);

/** A folder with its own schema; the types of front matter are inferred from these. */
export type Folder = (typeof registry)[number] | typeof pages;

/** Every folder of `content/` with Markdown: the collections, and the pages of the site. */
export const folders: readonly Collection[] = [...collections, pages];

const byName = new Map(folders.map((folder) => [folder.name, folder]));

/** The collection (or `pages`) of that name, or undefined. */
export function getCollectionByName(name: string): Collection | undefined {
  return byName.get(name);
}

/** The collection (or `pages`) of that name. Throws if there is none. */
export function getCollection(name: string): Collection {
  const collection = getCollectionByName(name);
  if (!collection) throw new Error(`There is no collection ${name}.`);
  return collection;
}
