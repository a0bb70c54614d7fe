import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { redirectFrom } from './entry-fields.ts';
import { text } from './value-fields.ts';

/** The pages about the site, `content/pages/`. Not in the registry, because they have no list. */
export const pages = defineCollection({
  name: 'pages',
  schema: () =>
    z.strictObject({
      title: text(80).meta({ description: 'The heading of the page.', example: 'About this site' }),
      summary: text(300).meta({
        description: 'What one finds there, in a sentence.',
        example: 'Who makes this site, and for whom.',
      }),
      redirectFrom,
    }),
  labels: {
    en: {
      singular: 'Page',
      plural: 'Pages',
      lead: 'Pages about this site.',
      empty: 'There are no pages yet.',
      fields: {},
      values: {},
      relations: {},
    },
  },
  nature: 'timeless',
  needsBody: true,
  facts: [],
  lists: [],
  facets: [],
  where: [],
});

/** The pages that every site of this kind has, in the order of the footer. */
export const SITE_PAGES = ['about', 'contact', 'imprint', 'privacy', 'accessibility'] as const;
