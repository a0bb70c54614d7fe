/** Fields of hubs, clusters and organisations: seat, foundation, figures, website. */

import { z } from 'zod';
import { country, date, entryFields, figure, place, reference, type SchemaContext, url } from './fields.ts';

/** The fields of an entry with a seat. */
export const locatedFields = (context: SchemaContext) => ({
  ...entryFields(context),
  city: reference('place', 'cities').optional().meta({ description: 'The city that it has its seat in.' }),
  place: place.optional().meta({ description: 'A seat that has no entry among the cities.' }),
  country: country.optional().meta({ description: 'Where no city is known; a city brings its country.' }),
  founded: date.optional().meta({ description: 'When it was founded, as exact as it is known.' }),
  figures: z.array(figure).optional().meta({ description: 'Numbers: people, members, square metres.' }),
  website: url.optional().meta({ description: 'Its own website.' }),
});

export const locatedWhere = ['city', 'place', 'country'] as const;

export const locatedLabels = {
  where: 'Where',
  city: 'City',
  place: 'Place',
  country: 'Country',
  founded: 'Founded',
  topics: 'Topics',
  website: 'Website',
};
