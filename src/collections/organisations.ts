import { z } from 'zod';
import type { Collection } from './collection.ts';
import { seatedFields, seatedLabels, seatedWhere } from './seated.ts';

/** Companies, agencies, public bodies, funders, NGOs, universities. */
export const organisations = {
  name: 'organisations',
  schema: (context) =>
    z.strictObject({
      kind: z.enum([
        'company',
        'agency',
        'public-body',
        'funder',
        'ngo',
        'university',
        'association',
        'international-organisation',
      ]),
      ...seatedFields(context),
    }),
  labels: {
    en: {
      singular: 'Organisation',
      plural: 'Organisations',
      lead: 'Companies, agencies, public bodies, funders, associations and universities, from A to Z.',
      empty: 'There are no organisations yet.',
      fields: {
        ...seatedLabels,
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
      relations: {
        figures: { backward: 'Organisations' },
        city: { backward: 'Organisations' },
      },
    },
  },
  order: 'alphabetical',
  kind: 'kind',
  facts: ['where', 'founded', 'topics', 'website'],
  lists: [],
  facets: ['kind', 'country'],
  where: seatedWhere,
} satisfies Collection;
