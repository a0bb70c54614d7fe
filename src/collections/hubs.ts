import { z } from 'zod';
import { defineCollection } from './collection.ts';
import type { SchemaContext } from './field-types.ts';
import { locatedFields, locatedLabels, locatedWhere } from './located-fields.ts';
import { date, reference } from './value-fields.ts';

/** Places of work: hubs, coworking spaces, incubators, parks. */
export const hubs = defineCollection({
  name: 'hubs',
  schema: (context: SchemaContext) =>
    z.strictObject({
      kind: z
        .enum([
          'digital-hub',
          'creative-hub',
          'coworking',
          'makerspace',
          'incubator',
          'innovation-centre',
          'technology-park',
          'edih',
        ])
        .meta({ description: 'What kind of hub it is; edih is a European Digital Innovation Hub.' }),
      ...locatedFields(context),
      operator: reference('operator', 'organisations', 'hubs', 'clusters')
        .optional()
        .meta({ description: 'The entry of whoever runs it.' }),
      closed: z
        .union([z.literal(true), date])
        .optional()
        .meta({ description: 'When it closed, or true where only the fact is known.' }),
    }),
  labels: {
    en: {
      singular: 'Hub',
      plural: 'Hubs',
      lead: 'Digital and creative hubs, coworking spaces, incubators and technology parks, from A to Z.',
      empty: 'There are no hubs yet.',
      fields: {
        ...locatedLabels,
        operator: 'Run by',
        closed: 'Closed',
        kind: 'Kind',
      },
      values: {
        kind: {
          'digital-hub': 'Digital hub',
          'creative-hub': 'Creative hub',
          coworking: 'Coworking space',
          makerspace: 'Makerspace',
          incubator: 'Incubator',
          'innovation-centre': 'Innovation centre',
          'technology-park': 'Technology park',
          edih: 'European Digital Innovation Hub',
        },
        closed: { true: 'Yes; the date is not known' },
      },
      headings: {
        kind: {
          'digital-hub': 'Digital hubs',
          'creative-hub': 'Creative hubs',
          coworking: 'Coworking spaces',
          makerspace: 'Makerspaces',
          incubator: 'Incubators',
          'innovation-centre': 'Innovation centres',
          'technology-park': 'Technology parks',
          edih: 'European Digital Innovation Hubs',
        },
      },
      relations: {
        figures: { backward: 'Hubs' },
        city: { backward: 'Hubs' },
        operator: { backward: 'Hubs that it runs', through: 'Through who runs it:' },
      },
    },
  },
  nature: 'timeless',
  kind: 'kind',
  facts: ['where', 'operator', 'founded', 'closed', 'topics', 'website'],
  lists: [],
  facets: ['kind', 'country'],
  where: locatedWhere,
  schemaType: () => 'Organization',
});
