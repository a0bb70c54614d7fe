/** Astro's view of the content: derived from `collections/`, and nothing else. */
import { folders } from '#collections/index.ts';
import { toAstroCollection } from '#model/content-loader.ts';

export const collections = Object.fromEntries(
  folders.map((folder) => [folder.name, toAstroCollection(folder)]),
);
