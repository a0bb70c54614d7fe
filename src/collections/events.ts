import { z } from 'zod';
import type { Collection } from './collection.ts';
import { happeningFacts, happeningFields, happeningLabels, happeningWhen } from './happenings.ts';

/** Conferences, meetings and all that has a day and a place; open calls, whose end is their deadline. */
export const events = {
  name: 'events',
  schema: (context) =>
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
      ...happeningFields(context),
    }),
  labels: {
    en: {
      singular: 'Event',
      plural: 'Events',
      lead: 'Conferences, kickoffs, forums, meetings and open calls.',
      empty: 'There are no events yet.',
      ...happeningLabels,
      values: {
        ...happeningLabels.values,
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
  order: 'newest',
  stream: 'happenings',
  isCall: (data) => data.kind === 'open-call',
  kind: 'kind',
  facts: happeningFacts,
  lists: [],
  facets: ['kind', 'country', 'year', 'topics'],
  when: happeningWhen,
  where: ['city', 'place', 'country'],
} satisfies Collection;
