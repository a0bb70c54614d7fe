import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import site from '../site.json';

export const collections = Object.fromEntries(
  site.collections.map(({ name }) => [
    name,
    defineCollection({
      loader: glob({ pattern: '*.md', base: `./content/${name}` }),
      schema: z.object({
        title: z.string(),
        summary: z.string(),
        day: z.string().optional(),
        entry: z.record(z.string(), z.unknown()),
      }),
    }),
  ]),
);
