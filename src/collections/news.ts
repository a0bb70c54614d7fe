import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { entryFields, gallery, recordings } from './entry-fields.ts';
import type { SchemaContext } from './field-types.ts';
import { party, samePerson } from './party-fields.ts';
import { date, reference, text } from './value-fields.ts';

/** Articles. */
export const news = defineCollection({
  name: 'news',
  schema: (context: SchemaContext) =>
    z.strictObject({
      ...entryFields(context),
      date: date.meta({ description: 'What the item is dated by: the event, or the day of publication.' }),
      authors: z
        .array(
          z
            .strictObject({
              name: text(120).meta({
                description: 'First name and surname.',
                example: 'A Name',
                untranslated: true,
              }),
              organisation: party('mention')
                .optional()
                .meta({ description: 'Whom the author writes for: an entry, or {name: …}.' }),
              same: samePerson,
            })
            .meta({
              field: 'author',
              description: 'One author.',
              example: '{name: A Name, organisation: organisations/an-id}',
            }),
        )
        .optional()
        .meta({ description: 'Who wrote the words on this site.' }),
      about: z
        .array(
          reference(
            'mention',
            'projects',
            'events',
            'workshops',
            'cities',
            'hubs',
            'clusters',
            'organisations',
          ),
        )
        .optional()
        .meta({ description: 'The entries that the article is about; it then stands on their pages too.' }),
      gallery: gallery(context),
      recordings,
    }),
  labels: {
    en: {
      singular: 'News',
      plural: 'News',
      lead: 'What the programmes of the region have started, met for and brought out.',
      empty: 'There is no news yet.',
      fields: { published: 'Published', authors: 'By', topics: 'Topics', year: 'Year' },
      values: {},
      relations: {
        about: { forward: 'What this is about', backward: 'News' },
        authors: { forward: 'Its authors are of', backward: 'Articles by its people' },
      },
    },
  },
  nature: 'article',
  facts: ['published', 'authors', 'topics'],
  lists: [],
  facets: ['year', 'topics'],
  when: { start: 'date' },
  where: [],
  schemaType: () => 'NewsArticle',
});
