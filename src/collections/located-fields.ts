/** Fields of hubs, clusters and organisations: seat, foundation, figures, website. */

import { z } from 'zod';
import { entryFields } from './entry-fields.ts';
import type { SchemaContext } from './field-types.ts';
import { figure } from './figure-fields.ts';
import { place } from './party-fields.ts';
import { country, date, reference, url } from './value-fields.ts';

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
