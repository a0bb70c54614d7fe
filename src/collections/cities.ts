import { z } from 'zod';
import { defineCollection } from './collection.ts';
import { entryFields, namesByLanguage } from './entry-fields.ts';
import type { SchemaContext } from './field-types.ts';
import type { SchemaType } from './schema-org-types.ts';
import { country, date, text, url } from './value-fields.ts';

const SCHEMA_TYPES: Readonly<Record<string, SchemaType>> = {
  city: 'City',
  municipality: 'AdministrativeArea',
};

/** Cities, municipalities and villages. */
export const cities = defineCollection({
  name: 'cities',
  schema: (context: SchemaContext) =>
    z.strictObject({
      kind: z.enum(['city', 'municipality', 'village']).meta({ description: 'What kind of place it is.' }),
      ...entryFields(context),
      exonyms: namesByLanguage.optional().meta({
        description:
          'What it is called in languages that are not its own; pages in these languages call it so.',
        example: '{sr-Latn: Solun, sq: Selanik}',
        untranslated: true,
      }),
      country: country.meta({ description: 'The country that it lies in, as a code.' }),
      region: text(120).optional().meta({
        description: 'The region or district that it lies in.',
        example: 'Zlatibor District',
      }),
      location: z
        .strictObject({
          lat: z.number().min(-90).max(90).meta({
            description: 'Latitude in degrees; north is positive.',
            example: '43.15306',
            unit: 'degrees',
          }),
          lon: z.number().min(-180).max(180).meta({
            description: 'Longitude in degrees; east is positive.',
            example: '22.58611',
            unit: 'degrees',
          }),
        })
        .meta({
          field: 'location',
          description: 'Where its centre is on the map, in degrees.',
          example: '{lat: 43.15306, lon: 22.58611}',
        }),
      titles: z
        .array(
          z
            .strictObject({
              title: text(120).meta({
                description: 'What it was called.',
                example: 'European Youth Capital',
              }),
              date: date.optional().meta({ description: 'The year or the day of the title.' }),
            })
            .meta({
              field: 'title',
              description: 'One title.',
              example: '{title: European Youth Capital, date: 2019}',
            }),
        )
        .optional()
        .meta({ description: 'Titles that it was given, as a capital of culture or of youth.' }),
      website: url.optional().meta({ description: 'Its own website.' }),
    }),
  labels: {
    en: {
      singular: 'City',
      plural: 'Cities',
      lead: 'Cities, municipalities and villages that take part or play host, from A to Z.',
      empty: 'There are no cities yet.',
      fields: {
        where: 'Country',
        exonyms: 'In other languages',
        region: 'Region',
        location: 'Coordinates',
        titles: 'Titles',
        website: 'Website',
        topics: 'Topics',
        kind: 'Kind',
        country: 'Country',
      },
      values: { kind: { city: 'City', municipality: 'Municipality', village: 'Village' } },
      headings: { kind: { city: 'Cities proper', municipality: 'Municipalities', village: 'Villages' } },
      relations: {},
    },
  },
  nature: 'timeless',
  kind: 'kind',
  facts: ['region', 'where', 'titles', 'location', 'topics', 'website'],
  lists: [],
  facets: ['country', 'kind'],
  where: ['country'],
  schemaType: (data) => SCHEMA_TYPES[data.kind] ?? 'Place',
});
