/** Registers the collections of `collections/` with Astro. */
import { folders } from '#collections/index.ts';
import { createAstroCollection } from '#model/content-loader.ts';

export const collections = Object.fromEntries(
  folders.map((folder) => [folder.name, createAstroCollection(folder)]),
);
