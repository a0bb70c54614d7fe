/** What events and workshops share: when, where, who. */
import { z } from 'zod';
import type { CollectionLabels, EntryData } from './collection.ts';
import {
  country,
  entryFields,
  figure,
  interval,
  moment,
  named,
  oneOrMany,
  participatingCountry,
  person,
  picture,
  place,
  recording,
  reference,
  role,
  type SchemaContext,
  text,
  timeZone,
  url,
} from './fields.ts';

const session = z.strictObject({
  title: text(200).optional(),
  start: moment,
  end: moment.optional(),
  city: reference('cities').optional(),
  place: place.optional(),
  venue: text(200).optional(),
});

const registration = z
  .strictObject({
    url: url.optional(),
    opens: moment.optional(),
    deadline: moment.optional(),
    who: z.array(text(120)).optional().meta({ description: 'Who may apply or register.' }),
    countries: z.array(country).optional().meta({ description: 'From which countries.' }),
    note: text(300).optional(),
  })
  .meta({ field: 'registration' });

const series = z
  .strictObject({
    of: z.union([reference('projects'), named]),
    number: z.int().positive().optional(),
    theme: text(200).optional(),
  })
  .meta({ field: 'series' });

/** Fields of an entry that happens at a time and a place. */
export const happeningFields = (context: SchemaContext) => ({
  ...entryFields(context),
  start: moment.optional().meta({ description: 'First day, or the local time at which it begins.' }),
  end: moment.optional().meta({ description: 'Last day, or the local time at which it ends; a deadline.' }),
  within: interval.optional().meta({ description: 'Some time in this interval; instead of start and end.' }),
  sessions: z.array(session).optional(),
  timeZone: timeZone.optional(),
  venue: text(200).optional(),
  city: oneOrMany(reference('cities')).optional(),
  place: place.optional().meta({ description: 'A place that has no entry among the cities.' }),
  country: country.optional(),
  countries: z.array(participatingCountry).optional().meta({ description: 'Countries that took part.' }),
  online: z.boolean().optional(),
  project: reference('projects').optional(),
  series: series.optional(),
  status: z.enum(['planned', 'cancelled', 'postponed', 'moved']).optional(),
  roles: z.array(role).optional(),
  people: z.array(person).optional(),
  figures: z.array(figure).optional(),
  registration: registration.optional(),
  recordings: z.array(recording).optional(),
  gallery: z.array(picture(context)).optional(),
});

export const happeningWhen = (data: EntryData) => ({
  start: data.start as string | undefined,
  end: data.end as string | undefined,
  within: data.within as string | undefined,
  timeZone: data.timeZone as string | undefined,
});

export const happeningFacts = [
  'when',
  'status',
  'venue',
  'where',
  'online',
  'project',
  'series',
  'countries',
  'registration',
  'topics',
] as const;

export const happeningLabels = {
  fields: {
    when: 'When',
    status: 'Status',
    venue: 'Venue',
    where: 'Where',
    city: 'City',
    place: 'Place',
    country: 'Country',
    online: 'Format',
    project: 'Project',
    series: 'Series',
    countries: 'Countries taking part',
    registration: 'Registration',
    topics: 'Topics',
    kind: 'Kind',
    year: 'Year',
  },
  values: {
    status: {
      planned: 'Announced, not confirmed',
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      moved: 'Moved',
    },
    online: { true: 'Online' },
  },
} satisfies Pick<CollectionLabels, 'fields' | 'values'>;
