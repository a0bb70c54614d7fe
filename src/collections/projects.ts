import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { entryFields, gallery, recordings } from './entry-fields.ts';
import type { SchemaContext } from './field-types.ts';
import { figure, grant } from './figure-fields.ts';
import { participatingCountry, role } from './party-fields.ts';
import { date, duration, oneOrMany, reference, text, url } from './value-fields.ts';

const output = z
  .strictObject({
    kind: text(60).optional().meta({ description: 'What it is: report, guide, film …', example: 'report' }),
    title: text(200).meta({ description: 'Its title.', example: 'The title' }),
    date: date.optional().meta({ description: 'When it came out.' }),
    url: url.optional().meta({ description: 'Where it is on the web.' }),
  })
  .meta({
    field: 'output',
    description: 'One thing that the project brought out.',
    example: '{kind: report, title: The title}',
  });

/** Programmes, projects, networks and working groups, in which others take part. */
export const projects = defineCollection({
  name: 'projects',
  schema: (context: SchemaContext) =>
    z.strictObject({
      kind: z
        .enum(['programme', 'project', 'network', 'working-group'])
        .meta({ description: 'What it is; a programme has projects, and a network members.' }),
      ...entryFields(context),
      parent: reference('part', 'projects')
        .optional()
        .meta({ description: 'The programme or network that it is part of.' }),
      start: date.optional().meta({ description: 'When it began, as exact as it is known.' }),
      end: date.optional().meta({ description: 'When it ended or will end.' }),
      duration: duration
        .optional()
        .meta({ description: 'How long it lasts; where start and end are known, they say it.' }),
      roles: z.array(role).optional().meta({
        description: 'Who took part, and in what capacity; it then stands on their pages too.',
      }),
      grant: oneOrMany(grant)
        .optional()
        .meta({ description: 'The money that a funder gives it; several grants in a list.', rare: true }),
      figures: z.array(figure).optional().meta({ description: 'Numbers: money, people, firms.' }),
      objectives: z
        .array(text(300).meta({ description: 'One objective.', example: 'What it set out to do' }))
        .optional()
        .meta({ description: 'What it set out to do.' }),
      activities: z
        .array(text(300).meta({ description: 'One activity.', example: 'What was done' }))
        .optional()
        .meta({ description: 'What was done.' }),
      outputs: z
        .array(output)
        .optional()
        .meta({ description: 'What it brought out: reports, guides, films.' }),
      countries: z.array(participatingCountry).optional().meta({
        description: 'Countries that take part; {code: MK, nameThen: Macedonia} for a name of its time.',
      }),
      website: url.optional().meta({ description: 'Its own website.' }),
      gallery: gallery(context),
      recordings,
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
        year: 'Begun in',
        status: 'Status',
      },
      values: {
        kind: {
          programme: 'Programme',
          project: 'Project',
          network: 'Network',
          'working-group': 'Working group',
        },
      },
      headings: {
        kind: {
          programme: 'Programmes',
          project: 'Projects proper',
          network: 'Networks',
          'working-group': 'Working groups',
        },
      },
      relations: {
        parent: { backward: 'Parts of it' },
        roles: { backward: 'Took part in' },
        // The funder of a grant stands among the roles, so that it has one list of both.
        grant: { backward: 'Took part in' },
        figures: { backward: 'Projects' },
      },
    },
  },
  nature: 'period',
  hasParts: true,
  kind: 'kind',
  facts: ['when', 'status', 'duration', 'parent', 'countries', 'topics', 'website'],
  lists: ['objectives', 'activities', 'outputs'],
  facets: ['kind', 'status', 'country', 'topics', 'year'],
  when: { start: 'start', end: 'end' },
  where: ['countries'],
  // Networks and working groups have members and need no final aim.
  schemaType: (data) => (data.kind === 'programme' || data.kind === 'project' ? 'Project' : 'Organization'),
});
