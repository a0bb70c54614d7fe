import { z } from 'zod';
import type { Collection } from './collection.ts';
import { duration, link, text } from './fields.ts';
import { happeningFacts, happeningFields, happeningLabels, happeningWhen } from './happenings.ts';

/** One session of a series, or a workshop that stands alone. */
export const workshops = {
  name: 'workshops',
  schema: (context) =>
    z.strictObject({
      ...happeningFields(context),
      duration: duration.optional(),
      materials: z.array(z.union([link, text(300)])).optional(),
      outcomes: z.array(text(300)).optional(),
    }),
  labels: {
    en: {
      singular: 'Workshop',
      plural: 'Workshops',
      lead: 'Working sessions, alone or in a series, the newest first.',
      empty: 'There are no workshops yet.',
      fields: { ...happeningLabels.fields, duration: 'Length', materials: 'Materials', outcomes: 'Outcomes' },
      values: happeningLabels.values,
      relations: {
        project: { backward: 'Workshops' },
        series: { backward: 'Workshops' },
        city: { backward: 'Workshops here' },
        sessions: { backward: 'Workshops here' },
        roles: { backward: 'Part in workshops' },
        people: { backward: 'Its people at workshops' },
        figures: { backward: 'Workshops' },
      },
    },
  },
  order: 'newest',
  stream: 'happenings',
  facts: [...happeningFacts, 'duration'],
  lists: ['outcomes', 'materials'],
  facets: ['country', 'year', 'topics'],
  when: happeningWhen,
  where: ['city', 'place', 'country'],
} satisfies Collection;
