/** Astro's view of the content: derived from `collections/`, and nothing else. */
import { folders } from '#collections/index.ts';
import { createAstroCollection } from '#model/content-loader.ts';

export const collections = Object.fromEntries(
  folders.map((folder) => [folder.name, createAstroCollection(folder)]),
);
