import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { link } from './entry-fields.ts';
import { eventFacts, eventFields, eventLabels, eventWhen } from './event-fields.ts';
import type { SchemaContext } from './field-types.ts';
import { duration, text } from './value-fields.ts';

/** A session of a series, or a single workshop. */
export const workshops = defineCollection({
  name: 'workshops',
  schema: (context: SchemaContext) =>
    z.strictObject({
      ...eventFields(context),
      duration: duration.optional().meta({ description: 'How long it lasts.', example: '4 hours' }),
      materials: z
        .array(
          z.union([
            link,
            text(300).meta({
              description: 'What it is, where it has no address.',
              example: 'Slides of the day',
            }),
          ]),
        )
        .optional()
        .meta({ description: 'What was handed out or shown: slides, guides, exercises.' }),
      outcomes: z
        .array(text(300).meta({ description: 'One outcome.', example: 'What came of it' }))
        .optional()
        .meta({ description: 'What came of it.' }),
    }),
  labels: {
    en: {
      singular: 'Workshop',
      plural: 'Workshops',
      lead: 'Working sessions, alone or in a series.',
      empty: 'There are no workshops yet.',
      fields: { ...eventLabels.fields, duration: 'Length', materials: 'Materials', outcomes: 'Outcomes' },
      values: eventLabels.values,
      relations: {
        project: { backward: 'Workshops' },
        series: { backward: 'Workshops' },
        movedTo: { backward: 'Announced before as' },
        city: { backward: 'Workshops here' },
        sessions: { backward: 'Workshops here' },
        roles: { backward: 'Part in workshops' },
        people: { backward: 'Its people at workshops' },
        figures: { backward: 'Workshops' },
      },
    },
  },
  nature: 'occurrence',
  facts: [...eventFacts, 'duration'],
  lists: ['outcomes', 'materials'],
  facets: ['country', 'year', 'topics'],
  when: eventWhen,
  where: ['city', 'place', 'country'],
  schemaType: () => 'Event',
});
