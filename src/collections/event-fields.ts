/** Fields of events and workshops: dates, location, participants. */
import { z } from 'zod';
import { entryFields, gallery, recordings } from './entry-fields.ts';
import type { SchemaContext } from './field-types.ts';
import { figure } from './figure-fields.ts';
import { dropIdleFields, eitherOf } from './idle-fields.ts';
import { named, participatingCountry, person, place, role } from './party-fields.ts';
import { country, interval, moment, oneOrMany, reference, text, timeZone, url } from './value-fields.ts';

const session = z
  .strictObject(
    dropIdleFields({
      title: text(200).optional().meta({ description: 'What the part is called.', example: 'First day' }),
      start: moment.meta({ description: 'Its day, or the local time at which it begins.' }),
      end: moment.optional().meta({ description: 'Its last day, or the local time at which it ends.' }),
      city: reference('place', 'cities').optional().meta({ description: 'The city where it takes place.' }),
      place: place.optional(),
      venue: text(200).optional().meta({ description: 'The house or hall.', example: 'Town hall' }),
    }),
  )
  .meta({
    description: 'One part, with its own day or place.',
    example: '{title: First day, start: 2018-01-19, city: an-id}',
  });

const registration = z
  .strictObject({
    url: url.optional().meta({ description: 'Where to apply or register.' }),
    opens: moment.optional().meta({ description: 'From when.' }),
    deadline: moment.optional().meta({ description: 'Until when.' }),
    who: z
      .array(text(120).meta({ description: 'One group of people or organisations.', example: 'Small firms' }))
      .optional()
      .meta({ description: 'Who may apply or register.' }),
    countries: z.array(country).optional().meta({ description: 'From which countries.' }),
    note: text(300).optional().meta({ description: 'A remark for readers.', example: 'Places are limited.' }),
  })
  .meta({
    field: 'registration',
    description: 'How to take part.',
    example: '{url: https://www.example.org/register, deadline: 2018-01-10}',
  });

const series = z
  .strictObject({
    of: eitherOf(reference('series', 'projects'), named).meta({
      description: 'The project whose series it is, or {name: …} for a series without an entry.',
    }),
    number: z
      .int()
      .positive()
      .optional()
      .meta({ description: 'Which one it is: 1 for the first.', example: '3' }),
    theme: text(200).optional().meta({ description: 'What this one was about.', example: 'Open data' }),
  })
  .meta({
    field: 'series',
    description: 'The series that it belongs to.',
    example: '{of: {name: The series}, number: 3}',
  });

export type Session = z.infer<typeof session>;
export type Registration = z.infer<typeof registration>;
export type Series = z.infer<typeof series>;

/** The fields of an entry with a date and a location. */
export const eventFields = (context: SchemaContext) => ({
  ...entryFields(context),
  start: moment
    .optional()
    .meta({ description: 'The first day, or the local time at which it begins: 2018-01-19 18:00.' }),
  end: moment.optional().meta({
    description: 'The last day, or the local time at which it ends; of a call, its deadline.',
    example: '2018-01-20',
  }),
  within: interval
    .optional()
    .meta({ description: 'Some time in this interval; instead of start and end.', rare: true }),
  sessions: z
    .array(session)
    .optional()
    .meta({ description: 'Its parts, where they have days or places of their own.', rare: true }),
  timeZone: timeZone.optional().meta({ description: 'The zone of the local times; needed with a time.' }),
  venue: text(200)
    .optional()
    .meta({ description: 'The house or hall where it takes place.', example: 'Town hall' }),
  city: oneOrMany(reference('place', 'cities'))
    .optional()
    .meta({ description: 'The city where it takes place; several in a list.' }),
  place: place.optional().meta({ description: 'A place that has no entry among the cities.' }),
  country: country.optional().meta({ description: 'Where no city is known; a city brings its country.' }),
  countries: z.array(participatingCountry).optional().meta({
    description: 'Countries that took part; {code: MK, nameThen: Macedonia} for a name of its time.',
  }),
  online: z.boolean().optional().meta({ description: 'With true, one can take part over the internet.' }),
  project: reference('part', 'projects')
    .optional()
    .meta({ description: 'The project that it belongs to; it then stands on its page too.' }),
  series: series.optional().meta({ description: 'The series that it is part of.' }),
  status: z
    .enum(['planned', 'cancelled', 'postponed', 'moved'])
    .optional()
    .meta({ description: 'Only where it is not certain, or did not happen as announced.' }),
  formerly: moment.optional().meta({
    description: 'The day or local time for which it was announced before it was put off or moved.',
    rare: true,
  }),
  movedTo: reference('mention', 'events', 'workshops')
    .optional()
    .meta({ description: 'The entry of the new date, where that has one of its own.', rare: true }),
  roles: z.array(role).optional().meta({
    description: 'Who took part, and in what capacity; it then stands on their pages too.',
  }),
  people: z.array(person).optional().meta({ description: 'Who spoke, led or organised.' }),
  figures: z.array(figure).optional().meta({ description: 'Numbers: participants, applicants, money.' }),
  registration: registration.optional().meta({ description: 'How one takes part, and until when.' }),
  recordings,
  gallery: gallery(context),
});

/** Fields of events that have to be called by name elsewhere: in labels, in messages for editors. */
export const EVENT_FIELDS = {
  status: 'status',
  formerly: 'formerly',
  movedTo: 'movedTo',
  series: 'series',
  registration: 'registration',
} as const satisfies Record<string, keyof ReturnType<typeof eventFields>>;

/** Groups with a first and a last time: the fields of both, and what the first is called. */
export const TIME_PAIRS = [
  { first: 'start', last: 'end', isSaid: 'endBeforeStart' },
  { first: 'opens', last: 'deadline', isSaid: 'deadlineBeforeOpening' },
] as const satisfies readonly TimePair<Session | Registration>[];

/** The fields of one group, whichever it is. */
type TimePair<Group> = Group extends unknown
  ? { first: keyof Group; last: keyof Group; isSaid: string }
  : never;

/** Where an event says until when one can register. */
export const DEADLINE = ['registration', 'deadline'] as const satisfies readonly [
  keyof ReturnType<typeof eventFields>,
  keyof Registration,
];

export const eventWhen = { start: 'start', end: 'end', within: 'within', timeZone: 'timeZone' } as const;

export const eventFacts = [
  'when',
  'status',
  'formerly',
  'movedTo',
  'venue',
  'where',
  'online',
  'project',
  'series',
  'countries',
  'registration',
  'topics',
] as const;

export const eventLabels = {
  fields: {
    when: 'When',
    status: 'Status',
    formerly: 'Announced for',
    movedTo: 'Takes place as',
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
};
