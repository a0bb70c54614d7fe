import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { eventFacts, eventFields, eventLabels, eventWhen } from './event-fields.ts';
import type { SchemaContext } from './field-types.ts';
import type { SchemaType } from './schema-org-types.ts';

/**
 * Kinds with an exact schema.org type. A call has none: it takes place at no time, and as an event it would be listed
 * on its day. It is a text that is useless after its deadline.
 */
const SCHEMA_TYPES: Readonly<Record<string, SchemaType>> = {
  bootcamp: 'EducationEvent',
  webinar: 'EducationEvent',
  'open-call': 'CreativeWork',
};

/** Conferences, meetings and other events with a date and a location; open calls, whose end is their deadline. */
export const events = defineCollection({
  name: 'events',
  schema: (context: SchemaContext) =>
    z.strictObject({
      kind: z
        .enum([
          'conference',
          'kickoff',
          'forum',
          'meeting',
          'bootcamp',
          'webinar',
          'study-visit',
          'open-call',
        ])
        .meta({ description: 'What kind of event it is; the end of an open call is its deadline.' }),
      ...eventFields(context),
    }),
  labels: {
    en: {
      singular: 'Event',
      plural: 'Events',
      lead: 'Conferences, kickoffs, forums, meetings and open calls.',
      empty: 'There are no events yet.',
      ...eventLabels,
      values: {
        ...eventLabels.values,
        kind: {
          conference: 'Conference',
          kickoff: 'Kickoff',
          forum: 'Forum',
          meeting: 'Meeting',
          bootcamp: 'Bootcamp',
          webinar: 'Webinar',
          'study-visit': 'Study visit',
          'open-call': 'Open call',
        },
      },
      headings: {
        kind: {
          conference: 'Conferences',
          kickoff: 'Kickoffs',
          forum: 'Forums',
          meeting: 'Meetings',
          bootcamp: 'Bootcamps',
          webinar: 'Webinars',
          'study-visit': 'Study visits',
          'open-call': 'Open calls',
        },
      },
      relations: {
        project: { backward: 'Events' },
        series: { backward: 'Events' },
        movedTo: { backward: 'Announced before as' },
        city: { backward: 'Events here' },
        sessions: { backward: 'Events here' },
        roles: { backward: 'Part in events' },
        people: { backward: 'Its people at events' },
        figures: { backward: 'Events' },
      },
    },
  },
  nature: 'occurrence',
  isCall: (data) => data.kind === 'open-call',
  kind: 'kind',
  facts: eventFacts,
  lists: [],
  facets: ['kind', 'country', 'year', 'topics'],
  when: eventWhen,
  where: ['city', 'place', 'country'],
  schemaType: (data) => SCHEMA_TYPES[data.kind] ?? 'Event',
});
