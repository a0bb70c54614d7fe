import { z } from 'zod';
import { defineCollection } from './collection.ts';
import type { SchemaContext } from './field-types.ts';
import { locatedFields, locatedLabels, locatedWhere } from './located-fields.ts';
import type { SchemaType } from './schema-org-types.ts';
import { text } from './value-fields.ts';

/**
 * Kinds with an exact schema.org type. Others are plain organisations: an agency may be public or private, a company
 * of any form.
 */
const SCHEMA_TYPES: Readonly<Record<string, SchemaType>> = {
  'public-body': 'GovernmentOrganization',
  ngo: 'NGO',
  university: 'CollegeOrUniversity',
};

/** Companies, agencies, public bodies, funders, NGOs, universities. */
export const organisations = defineCollection({
  name: 'organisations',
  schema: (context: SchemaContext) =>
    z.strictObject({
      kind: z
        .enum([
          'company',
          'agency',
          'public-body',
          'funder',
          'ngo',
          'university',
          'association',
          'international-organisation',
        ])
        .meta({ description: 'What kind of organisation it is.' }),
      ...locatedFields(context),
      fundingStatement: text(600).optional().meta({
        description:
          'What it asks projects and events that it funds to say about its money; it then stands on their pages.',
        example: 'Funded by the name of the fund.',
        rare: true,
      }),
    }),
  labels: {
    en: {
      singular: 'Organisation',
      plural: 'Organisations',
      lead: 'Companies, agencies, public bodies, funders, associations and universities, from A to Z.',
      empty: 'There are no organisations yet.',
      fields: {
        ...locatedLabels,
        kind: 'Kind',
      },
      values: {
        kind: {
          company: 'Company',
          agency: 'Agency',
          'public-body': 'Public body',
          funder: 'Funder',
          ngo: 'NGO',
          university: 'University',
          association: 'Association',
          'international-organisation': 'International organisation',
        },
      },
      headings: {
        kind: {
          company: 'Companies',
          agency: 'Agencies',
          'public-body': 'Public bodies',
          funder: 'Funders',
          ngo: 'NGOs',
          university: 'Universities',
          association: 'Associations',
          'international-organisation': 'International organisations',
        },
      },
      relations: {
        figures: { backward: 'Organisations' },
        city: { backward: 'Organisations' },
      },
    },
  },
  nature: 'timeless',
  kind: 'kind',
  facts: ['where', 'founded', 'topics', 'website'],
  lists: [],
  facets: ['kind', 'country'],
  where: locatedWhere,
  schemaType: (data) => SCHEMA_TYPES[data.kind] ?? 'Organization',
});
