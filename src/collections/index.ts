/**
 * The registry: every collection of the site, in the order of the navigation. A new one is a file beside
 * this, a line here and a folder in `content/`; all else derives from it.
 */
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

export const collections: readonly Collection[] = registry;

/** One of the folders with its own schema, from which the types of front matter are inferred. */
export type Folder = (typeof registry)[number] | typeof pages;

/** Every folder of `content/` that holds Markdown: the collections, and the pages of the site itself. */
export const folders: readonly Collection[] = [...collections, pages];

const byName = new Map(folders.map((folder) => [folder.name, folder]));

/** The collection (or `pages`) of that name, or undefined. */
export function getCollectionByName(name: string): Collection | undefined {
  return byName.get(name);
}
