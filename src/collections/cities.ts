import { z } from 'zod';
import type { Collection } from './collection.ts';
import { country, date, entryFields, text, url } from './fields.ts';

/** Cities, municipalities and villages. */
export const cities = {
  name: 'cities',
  schema: (context) =>
    z.strictObject({
      kind: z.enum(['city', 'municipality', 'village']),
      ...entryFields(context),
      country,
      region: text(120).optional(),
      location: z
        .strictObject({
          lat: z.number().min(-90).max(90).meta({ example: '43.15306' }),
          lon: z.number().min(-180).max(180).meta({ example: '22.58611' }),
        })
        .meta({ field: 'location', example: '{lat: 43.15306, lon: 22.58611}' }),
      titles: z
        .array(z.strictObject({ title: text(120), date: date.optional() }).meta({ field: 'title' }))
        .optional(),
      website: url.optional(),
    }),
  labels: {
    en: {
      singular: 'City',
      plural: 'Cities',
      lead: 'Cities, municipalities and villages that take part or play host, from A to Z.',
      empty: 'There are no cities yet.',
      fields: {
        where: 'Country',
        region: 'Region',
        location: 'Coordinates',
        titles: 'Titles',
        website: 'Website',
        topics: 'Topics',
        kind: 'Kind',
        country: 'Country',
      },
      values: { kind: { city: 'City', municipality: 'Municipality', village: 'Village' } },
      relations: {},
    },
  },
  order: 'alphabetical',
  kind: 'kind',
  facts: ['region', 'where', 'titles', 'location', 'topics', 'website'],
  lists: [],
  facets: ['country', 'kind'],
  where: ['country'],
} satisfies Collection;
