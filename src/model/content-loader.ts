/**
 * The content layer: only front matter. Bodies stay in their files, and the page renders them. The store has the
 * pictures of bodies, so that Astro’s image pipeline finds them.
 */

import { defineCollection } from 'astro:content';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { Collection } from '#collections/collection.ts';
import type { SchemaContext } from '#collections/fields.ts';
import { isPublished } from '#entries/published.ts';
import { type Entry, takeContent } from '#entries/read-content.ts';
import { readSettings, type Settings } from '#entries/settings.ts';
import { createBody } from './body-source.ts';

const bodySchema = (context: SchemaContext) =>
  z.strictObject({
    file: z.string(),
    format: z.enum(['md', 'mdx']),
    digest: z.string(),
    pictures: z.record(z.string(), context.image()),
  });

/**
 * Creates the Astro collection of a collection, with the same schema. Astro asks for the schema again with every
 * entry, because its `image()` depends on the file. Creating the schema once and replacing only that part saves two
 * milliseconds per entry.
 */
export function createAstroCollection(collection: Collection) {
  // Astro’s `image()` uses the same Zod at run time, but the types of another copy.
  let toPicture: () => Pick<z.ZodType, 'parseAsync'> = z.string;
  const context = { image: () => z.string().transform((path) => toPicture().parseAsync(path)) };
  const schema = collection.schema(context).extend({ body: bodySchema(context).optional() });
  return defineCollection({
    loader: createLoader(collection),
    schema: ({ image }) => {
      toPicture = image;
      return schema;
    },
  });
}

function createLoader(collection: Collection): Loader {
  return {
    name: `mostovi-${collection.name}`,
    load: async (context) => {
      // `dev` has a watcher, and takes its entries from the live check: see live-model.ts.
      if (context.watcher) {
        context.store.clear();
        return;
      }
      const settings = readSettings();
      const { entries, pages } = takeContent(settings.contentDir);
      // Unpublished entries have no page, and their pictures must not be published.
      const published = [...entries, ...pages].filter(
        (entry) => entry.collection.name === collection.name && isPublished(entry.data, settings.buildDate),
      );
      const gone = new Set(context.store.keys());
      for (const entry of published) {
        await storeEntry(context, entry, settings);
        gone.delete(entry.id);
      }
      for (const id of gone) context.store.delete(id);
    },
  };
}

async function storeEntry(
  { store, parseData, config }: LoaderContext,
  entry: Entry,
  { contentDir }: Settings,
): Promise<void> {
  const filePath = join(contentDir, entry.file);
  const body = createBody(entry);
  const data = await parseData({
    id: entry.id,
    data: { ...entry.data, ...(body && { body }) },
    filePath,
  });
  // No digest: with the digest of the file alone, Astro would keep entries that another schema or folder produced.
  store.set({
    id: entry.id,
    data,
    filePath: relative(fileURLToPath(config.root), filePath).replaceAll('\\', '/'),
  });
}
