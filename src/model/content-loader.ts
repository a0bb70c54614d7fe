/**
 * The content layer: only pictures, so that Astro’s image pipeline finds them. Everything else comes from the files as
 * the preflight has read and checked them; to validate, store and load ten thousand entries again takes as long as to
 * read them.
 */

import { defineCollection } from 'astro:content';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { isPublished } from '#entries/published.ts';
import { readSettings } from '#entries/settings.ts';
import { listEntryPictures } from './load-entry.ts';
import { findSharedContent } from './shared-content.ts';

/** The pictures of entries, by the files of these; in each, by the path that it names. */
export const createPictureCollection = () =>
  defineCollection({
    loader: { name: 'site-pictures', load },
    schema: ({ image }) => z.record(z.string(), image()),
  });

/** Stands for no file, where no entry has a picture. */
const NO_FILE = '_none';

async function load({ watcher, store, parseData, config }: LoaderContext): Promise<void> {
  store.clear();
  // `dev` has a watcher, and imports pictures one by one: see live-model.ts.
  if (watcher) return;
  const { contentDir, buildDate } = readSettings();
  // Who checks the types shares no content, and needs no picture.
  const { entries, pages } = findSharedContent(contentDir) ?? { entries: [], pages: [] };
  for (const entry of [...entries, ...pages]) {
    // Unpublished entries have no page, and their pictures must not be published.
    const pictures = isPublished(entry.data, buildDate) ? listEntryPictures(entry) : [];
    if (pictures.length === 0) continue;
    const filePath = join(contentDir, entry.file);
    const data = Object.fromEntries(pictures.map((src) => [src, src]));
    store.set({
      id: entry.file,
      data: await parseData({ id: entry.file, data, filePath }),
      filePath: relative(fileURLToPath(config.root), filePath).replaceAll('\\', '/'),
    });
  }
  // Astro warns of an empty collection, and sends editors to its configuration.
  if (store.keys().length === 0) store.set({ id: NO_FILE, data: {} });
}
