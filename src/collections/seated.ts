/** What hubs, clusters and organisations share: a seat, a beginning, figures, a website. */

import { z } from 'zod';
import { country, date, entryFields, figure, place, reference, type SchemaContext, url } from './fields.ts';

/** Fields of something that has its seat somewhere. */
export const seatedFields = (context: SchemaContext) => ({
  ...entryFields(context),
  city: reference('cities').optional(),
  place: place.optional().meta({ description: 'A seat that has no entry among the cities.' }),
  country: country.optional().meta({ description: 'Where no city is known; a city brings its country.' }),
  founded: date.optional(),
  figures: z.array(figure).optional(),
  website: url.optional(),
});

export const seatedWhere = ['city', 'place', 'country'] as const;

export const seatedLabels = {
  where: 'Where',
  city: 'City',
  place: 'Place',
  country: 'Country',
  founded: 'Founded',
  topics: 'Topics',
  website: 'Website',
};
