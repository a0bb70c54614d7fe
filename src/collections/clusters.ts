import { z } from 'zod';
import type { Collection } from './collection.ts';
import { country, date, entryFields, figure, named, reference, url } from './fields.ts';

/** Clusters of firms: ICT, creative, and those that join clusters. */
export const clusters = {
  name: 'clusters',
  schema: (context) =>
    z.strictObject({
      field: z.enum(['ict', 'creative', 'other']),
      ...entryFields(context),
      city: reference('cities').optional(),
      country: country.optional().meta({ description: 'Where no city is known; a city brings its country.' }),
      founded: date.optional(),
      members: figure.omit({ label: true, of: true }).meta({ field: 'figure' }).optional(),
      networks: z
        .array(z.union([reference('organisations', 'clusters', 'projects'), named]))
        .optional()
        .meta({ description: 'Networks that it belongs to and that are not declared by a project.' }),
      figures: z.array(figure).optional(),
      website: url.optional(),
    }),
  labels: {
    en: {
      singular: 'Cluster',
      plural: 'Clusters',
      lead: 'Clusters of ICT and creative firms, from A to Z.',
      empty: 'There are no clusters yet.',
      fields: {
        where: 'Where',
        founded: 'Founded',
        members: 'Members',
        networks: 'Networks',
        website: 'Website',
        topics: 'Topics',
        field: 'Field',
        country: 'Country',
        city: 'City',
      },
      values: { field: { ict: 'ICT cluster', creative: 'Creative cluster', other: 'Cluster' } },
      relations: {
        figures: { backward: 'Clusters' },
        city: { backward: 'Clusters' },
        networks: { backward: 'Clusters among its members' },
      },
    },
  },
  order: 'alphabetical',
  kind: 'field',
  facts: ['where', 'founded', 'members', 'networks', 'topics', 'website'],
  lists: [],
  facets: ['field', 'country'],
  where: ['city', 'country'],
} satisfies Collection;
