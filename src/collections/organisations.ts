import { z } from 'zod';
import type { Collection } from './collection.ts';
import { country, date, entryFields, figure, place, reference, url } from './fields.ts';

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
      ...entryFields(context),
      city: reference('cities').optional(),
      place: place.optional().meta({ description: 'A seat that has no entry among the cities.' }),
      country: country.optional().meta({ description: 'Where no city is known; a city brings its country.' }),
      founded: date.optional(),
      figures: z.array(figure).optional(),
      website: url.optional(),
    }),
  labels: {
    en: {
      singular: 'Organisation',
      plural: 'Organisations',
      lead: 'Companies, agencies, public bodies, funders, associations and universities, from A to Z.',
      empty: 'There are no organisations yet.',
      fields: {
        where: 'Where',
        founded: 'Founded',
        website: 'Website',
        topics: 'Topics',
        kind: 'Kind',
        country: 'Country',
        city: 'City',
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
  where: ['city', 'place', 'country'],
} satisfies Collection;
