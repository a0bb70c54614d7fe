import { z } from 'zod';
import type { Collection } from './collection.ts';
import {
  date,
  duration,
  entryFields,
  figure,
  participatingCountry,
  picture,
  recording,
  reference,
  role,
  text,
  url,
} from './fields.ts';

const output = z
  .strictObject({
    kind: text(60).optional(),
    title: text(200),
    date: date.optional(),
    url: url.optional(),
  })
  .meta({ field: 'output' });

/** Programmes, projects, networks and working groups: what others take part in. */
export const projects = {
  name: 'projects',
  schema: (context) =>
    z.strictObject({
      kind: z.enum(['programme', 'project', 'network', 'working-group']),
      ...entryFields(context),
      parent: reference('projects').optional(),
      start: date.optional(),
      end: date.optional(),
      duration: duration.optional(),
      roles: z.array(role).optional(),
      figures: z.array(figure).optional(),
      objectives: z.array(text(300)).optional(),
      activities: z.array(text(300)).optional(),
      outputs: z.array(output).optional(),
      countries: z.array(participatingCountry).optional(),
      website: url.optional(),
      gallery: z.array(picture(context)).optional(),
      recordings: z.array(recording).optional(),
    }),
  labels: {
    en: {
      singular: 'Project',
      plural: 'Projects',
      lead: 'Programmes, projects, networks and working groups, from A to Z.',
      empty: 'There are no projects yet.',
      fields: {
        when: 'Period',
        parent: 'Part of',
        duration: 'Length',
        countries: 'Countries',
        country: 'Country',
        website: 'Website',
        topics: 'Topics',
        objectives: 'Objectives',
        activities: 'Activities',
        outputs: 'Outputs',
        kind: 'Kind',
        year: 'Year',
      },
      values: {
        kind: {
          programme: 'Programme',
          project: 'Project',
          network: 'Network',
          'working-group': 'Working group',
        },
      },
      relations: {
        parent: { backward: 'Parts of it' },
        roles: { backward: 'Took part in' },
        figures: { backward: 'Projects' },
      },
    },
  },
  order: 'alphabetical',
  kind: 'kind',
  facts: ['when', 'duration', 'parent', 'countries', 'topics', 'website'],
  lists: ['objectives', 'activities', 'outputs'],
  facets: ['kind', 'country', 'topics', 'year'],
  when: (data) => ({ start: data.start as string | undefined, end: data.end as string | undefined }),
  where: ['countries'],
} satisfies Collection;
