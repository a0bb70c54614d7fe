import { getCollection } from 'astro:content';
import { createSiteIndex } from '../shared/site-index.js';
import site from '../site.json';

let index;

/** The index of all entries, made once a build and anew for each page while somebody edits; the entry of the content layer is `source`. */
export async function getIndex() {
  if (import.meta.env.DEV) return createIndex();
  index ??= createIndex();
  return index;
}

async function createIndex() {
  const groups = await Promise.all(site.collections.map(({ name }) => getCollection(name)));
  return createSiteIndex(
    site,
    groups.flat().map((source) => ({
      ref: `${source.collection}/${source.id}`,
      collection: source.collection,
      ...source.data,
      source,
    })),
  );
}
