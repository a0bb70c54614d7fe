/**
 * The fields that entries are made of, each with its shape, its meaning and an example.
 *
 * Schemas validate and never transform: the same schema checks content in the build and in plain Node and
 * gives a JSON Schema. What a field *is* stands in its metadata (`field`), and readers go by that: the
 * front-matter reader (text where text is meant), the graph (references), the model (how a value is shown),
 * the messages for editors (`example`).
 */

import { z } from 'zod';
import { parseDate, parseInterval } from '#time/edtf.ts';
import { parseMoment } from '#time/moment.ts';
import { isTimeZone } from '#time/zone.ts';
import { isCountry } from './countries.ts';

/** What a field holds, for all who read schemas: values, then groups of fields. */
export type FieldType =
  | 'text'
  | 'date'
  | 'moment'
  | 'interval'
  | 'duration'
  | 'timeZone'
  | 'country'
  | 'reference'
  | 'topic'
  | 'url'
  | 'path'
  | 'image'
  | 'author'
  | 'figure'
  | 'link'
  | 'location'
  | 'named'
  | 'output'
  | 'participatingCountry'
  | 'registration'
  | 'series'
  | 'title';

declare module 'zod' {
  interface GlobalMeta {
    field?: FieldType;
    /** Of a reference: the collections that it may lead to. */
    to?: readonly string[];
    /** What an editor can write there, ready to paste. */
    example?: string;
  }
}

/** What a schema needs from the one who uses it: Astro hands its `image()`, plain Node a check of the path. */
export interface SchemaContext {
  image: () => z.ZodType;
}

/** Text for readers, in the language of the entry, of at most so many characters. */
export const text = (max: number) => z.string().min(1).max(max).meta({ field: 'text' });

const checked = (isValid: (value: string) => boolean, field: FieldType, example: string) =>
  z.string().refine(isValid, { error: field }).meta({ field, example });

/** An EDTF date: `2018-01-19`, `2018-01`, `2018`, `2014~`. */
export const date = checked((value) => parseDate(value) !== undefined, 'date', '2018-01-19');
/** A date or a local time: `2018-01-19`, `2018-01`, `2017-12-22 18:00`. */
export const moment = checked((value) => parseMoment(value) !== undefined, 'moment', '2018-01-19 18:00');
/** Some time between two dates: `2021-09/2021-10`. */
export const interval = checked((value) => parseInterval(value) !== undefined, 'interval', '2021-09/2021-10');
/** A length of time in words: `6 months`, `4 hours`, `2.5 years`. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)? (minute|hour|day|week|month|year)s?$/)
  .meta({ field: 'duration', example: '6 months' });
/** A zone of the IANA database. */
export const timeZone = checked(isTimeZone, 'timeZone', 'Europe/Belgrade');
/** ISO 3166-1 alpha-2, and `XK`. */
export const country = checked(isCountry, 'country', 'RS');
/** An address on the web. */
export const url = checked(isWebAddress, 'url', 'https://www.example.org/page');

/** The shape of an entry's id: lower-case ASCII letters and digits, in words joined by hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A topic of `content/topics.yaml`, by its id. */
export const topic = z.string().regex(ID).meta({ field: 'topic', example: 'smart-cities' });

/**
 * The path of another entry: `hubs/nova-iskra-hub`, or just `budva` where only one collection can be meant.
 * That it leads somewhere is checked where all entries are known.
 */
export const reference = (...to: [string, ...string[]]) =>
  z
    .string()
    .regex(/^(?:[a-z-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ field: 'reference', to, example: to.length === 1 ? 'an-id' : `${to[0]}/an-id` });

/** Something that has no entry: never a bare string, so that it can't be taken for a reference. */
export const named = z
  .strictObject({ name: text(200), country: country.optional(), url: url.optional() })
  .meta({ field: 'named', example: '{name: The name, country: RS}' });

/** A place that has no entry among the cities. */
export const place = z
  .strictObject({ name: text(120), country: country.optional() })
  .meta({ field: 'named', example: '{name: Sheffield, country: GB}' });

/** One value or a list of them. */
export const oneOrMany = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)]);

/** A country that takes part, with the name of its time where a text of today would use another. */
export const participatingCountry = z.union([
  country,
  z.strictObject({ code: country, nameThen: text(80) }).meta({ field: 'participatingCountry' }),
]);

/** Who can have a role or employ a person: an entry, or a name without one. */
export const party = z.union([reference('organisations', 'hubs', 'clusters', 'cities', 'projects'), named]);

export const role = z.strictObject({
  who: party,
  as: z
    .enum([
      'organiser',
      'implementer',
      'lead',
      'partner',
      'funder',
      'supporter',
      'host',
      'beneficiary',
      'participant',
      'member',
    ])
    .optional()
    .meta({ description: 'In what capacity; left out where no source says.' }),
  share: z
    .union([z.number().min(0).max(100), z.literal('partial')])
    .optional()
    .meta({ description: 'Share in per cent, or `partial`.' }),
  strand: text(120).optional().meta({ description: 'The part of the project that the role is limited to.' }),
  nameThen: text(200).optional().meta({ description: 'The name that it bore at the time.' }),
  note: text(300).optional(),
});

export const person = z.strictObject({
  name: text(120),
  position: text(200).optional(),
  organisation: oneOrMany(party).optional(),
  as: z
    .enum(['speaker', 'keynote', 'presenter', 'moderator', 'facilitator', 'trainer', 'expert', 'organiser'])
    .optional(),
  detail: text(80).optional().meta({ description: 'The capacity in the words of the event: "panellist".' }),
  note: text(300).optional(),
});

/** A number with all that is needed to read it right. */
export const figure = z.strictObject({
  label: text(120),
  value: z.number().nonnegative().meta({ example: '129' }),
  unit: text(60),
  qualifier: z.enum(['about', 'over', 'under']).optional(),
  stage: z.enum(['planned', 'announced', 'actual']).optional(),
  of: z
    .union([
      text(120),
      z.strictObject({ entry: reference('projects', 'events', 'workshops'), label: text(120) }),
    ])
    .optional()
    .meta({ description: 'The figure that this one is part of, by its label.' }),
  asOf: date.optional(),
  source: text(200).optional(),
  note: text(300).optional(),
});

export const link = z.strictObject({ title: text(200), url }).meta({ field: 'link' });

export const recording = z.strictObject({
  title: text(200),
  url: url.optional(),
  note: text(300).optional(),
});

export const source = z.strictObject({
  title: text(300),
  url: url.optional(),
  publisher: text(200).optional(),
  date: date.optional(),
  archived: url.optional(),
});

export const picture = ({ image }: SchemaContext) =>
  z.strictObject({
    src: image(),
    alt: text(300),
    credit: text(200),
    licence: text(80).optional(),
    caption: text(300).optional(),
  });

/** The fields that every entry may have. */
export const entryFields = (context: SchemaContext) => ({
  title: text(200).meta({ example: 'Digital Cities starts in Budva' }),
  summary: text(400).meta({ example: 'One or two sentences that say what this is.' }),
  officialName: text(300).optional(),
  acronym: text(40).optional(),
  nativeNames: z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/), text(300))
    .optional()
    .meta({ description: 'By BCP 47 language tag: `sr-Latn: Beograd`.' }),
  aliases: z.array(text(200)).optional(),
  topics: z.array(topic).optional(),
  image: picture(context).optional(),
  links: z.array(link).optional(),
  sources: z.array(source).optional(),
  notes: z.array(text(600)).optional(),
  confirmed: date.optional().meta({ description: 'The day on which someone last checked the entry.' }),
  published: date.optional(),
  updated: date.optional(),
  draft: z.boolean().optional(),
  publishFrom: date.optional(),
  redirectFrom: z
    .array(
      z
        .string()
        .regex(/^\/[a-z0-9/-]*$/)
        .meta({ field: 'path', example: '/old/address/' }),
    )
    .optional(),
});

/**
 * True for an address that a page may link to: absolute, http or https, with a host that is what it seems: no
 * name or backslash before it.
 */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\\/?#@]+([/?#][^\s\\]*)?$/.test(value) && URL.canParse(value);
}
