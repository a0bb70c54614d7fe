import { z } from 'zod';
import { defineCollection } from './collection.ts';
import type { SchemaContext } from './field-types.ts';
import { figure } from './figure-fields.ts';
import { eitherOf } from './idle-fields.ts';
import { locatedFields, locatedLabels, locatedWhere } from './located-fields.ts';
import { named } from './party-fields.ts';
import { reference } from './value-fields.ts';

/** Clusters of firms: ICT, creative, and federations of clusters. */
export const clusters = defineCollection({
  name: 'clusters',
  schema: (context: SchemaContext) =>
    z.strictObject({
      field: z.enum(['ict', 'creative', 'other']).meta({ description: 'In which field its members work.' }),
      ...locatedFields(context),
      members: figure
        .omit({ label: true, of: true })
        .meta({ field: 'figure', example: '{value: 129, unit: firms}' })
        .optional()
        .meta({ description: 'How many members it has.' }),
      networks: z
        .array(eitherOf(reference('mention', 'organisations', 'clusters', 'projects'), named))
        .optional()
        .meta({ description: 'Networks that it belongs to and that are not declared by a project.' }),
    }),
  labels: {
    en: {
      singular: 'Cluster',
      plural: 'Clusters',
      lead: 'Clusters of ICT and creative firms, from A to Z.',
      empty: 'There are no clusters yet.',
      fields: {
        ...locatedLabels,
        members: 'Members',
        networks: 'Networks',
        field: 'Field',
      },
      values: { field: { ict: 'ICT cluster', creative: 'Creative cluster', other: 'Cluster' } },
      headings: {
        field: { ict: 'ICT clusters', creative: 'Creative clusters', other: 'Clusters of other fields' },
      },
      relations: {
        figures: { backward: 'Clusters' },
        city: { backward: 'Clusters' },
        networks: { backward: 'Clusters among its members' },
      },
    },
  },
  nature: 'timeless',
  kind: 'field',
  facts: ['where', 'founded', 'members', 'networks', 'topics', 'website'],
  lists: [],
  facets: ['field', 'country'],
  where: locatedWhere,
  schemaType: () => 'Organization',
});
