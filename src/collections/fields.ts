/**
 * The fields of entries, with shapes, descriptions and examples.
 *
 * Schemas validate and never transform: one schema checks content in the build and in plain Node, and becomes JSON
 * Schema. The type of a field is in its metadata (`field`), and everything reads it from there: the front matter
 * parser (what is text), the graph (references), the model (views of values), the messages for editors (`example`).
 */

import { z } from 'zod';
import { site } from '#site.ts';
import { parseDate, parseInterval } from '#time/edtf.ts';
import { parseMoment } from '#time/moment.ts';
import { isTimeZone } from '#time/zone.ts';
import { isCountry } from './country-codes.ts';
import { eitherOf } from './idle-fields.ts';

/** The types of fields: values, then objects. */
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
  | 'currency'
  | 'grant'
  | 'link'
  | 'location'
  | 'named'
  | 'output'
  | 'participatingCountry'
  | 'registration'
  | 'series'
  | 'title';

/** What a reference means: a role, a parent, a place. */
export const RELATION_KINDS = ['role', 'person', 'part', 'series', 'place', 'operator', 'mention'] as const;

export type RelationKind = (typeof RELATION_KINDS)[number];

declare module 'zod' {
  interface GlobalMeta {
    field?: FieldType;
    /** Of a reference: the allowed collections. */
    to?: readonly string[];
    /** Of a reference: its meaning. */
    relation?: RelationKind;
    /** An example, ready to paste. */
    example?: string;
    /** Of a number: its unit, as a word that fits a column name: `degrees`. */
    unit?: string;
    /**
     * Of a text, or of a group with texts: every language has it as it stands. It is a name, a source, the number of an
     * agreement.
     */
    untranslated?: boolean;
    /** Few entries use it: templates and questions leave it out. */
    rare?: boolean;
  }
}

/** What a schema needs from its user: Astro passes its `image()`, plain Node a check of the path. */
export interface SchemaContext {
  image: () => z.ZodType;
}

/** Text for readers, in the language of the entry, of at most `max` characters. */
export const text = (max: number) => z.string().min(1).max(max).meta({ field: 'text' });

const checked = (isValid: (value: string) => boolean, field: FieldType, example: string) =>
  z.string().refine(isValid, { error: field }).meta({ field, example });

/** A note that readers see beside its subject. */
const note = text(300).optional().meta({ description: 'A remark for readers.', example: 'As announced.' });

/** An EDTF date: `2018-01-19`, `2018-01`, `2018`, `2014~`. */
export const date = checked((value) => parseDate(value) !== undefined, 'date', '2018-01-19');
/** The currencies of ISO 4217, by their codes. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** True for the code of a currency, such as a unit of figures: `EUR`. */
export const isCurrency = (code: string): boolean => CURRENCIES.has(code);

/** A date or a local time: `2018-01-19`, `2018-01`, `2017-12-22 18:00`. */
export const moment = checked((value) => parseMoment(value) !== undefined, 'moment', '2018-01-19');
/** An interval between two dates: `2021-09/2021-10`. */
export const interval = checked((value) => parseInterval(value) !== undefined, 'interval', '2021-09/2021-10');
/** A duration in words: `6 months`, `4 hours`, `2.5 years`. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)? (minute|hour|day|week|month|year)s?$/)
  .meta({ field: 'duration', example: '6 months' });
/** An IANA time zone. */
export const timeZone = checked(isTimeZone, 'timeZone', 'Europe/Belgrade');
/** ISO 3166-1 alpha-2, and `XK`. */
export const country = checked(isCountry, 'country', 'RS');
/** A web address. */
export const url = checked(isWebAddress, 'url', 'https://www.example.org/page');

/** The pattern of an entry’s id: lower-case ASCII letters and digits, in words joined by hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The pattern of a page’s address below the base path: `/old/address/`. */
export const SITE_PATH = /^(?:\/[a-z0-9-]+)+\/$/;

/** Former addresses of a page, the oldest first: feeds and calendars use that one as the id. */
export const redirectFrom = z
  .array(
    z
      .string()
      .regex(SITE_PATH)
      .meta({ field: 'path', description: 'One address of this site.', example: '/old/address/' }),
  )
  .optional()
  .meta({
    description: 'Former addresses of the page, which then lead here; the oldest first.',
    rare: true,
  });

/** The id of a topic in `content/topics.yaml`. */
export const topic = z.string().regex(ID).meta({ field: 'topic', example: 'smart-cities' });

/**
 * The path of another entry: `hubs/nova-iskra-hub`, or just `budva` if only one collection is allowed. Whether it
 * exists is checked when all entries are known. Of the collections, those that the site has.
 */
export const reference = (relation: RelationKind, ...names: [string, ...string[]]) => {
  const to = names.filter((name) => site.collections.includes(name));
  return z
    .string()
    .regex(/^(?:[a-z-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ field: 'reference', relation, to, example: to.length === 1 ? 'an-id' : `${to[0]}/an-id` });
};

/** Something without an entry. An object, so that it can’t be confused with a reference. */
export const named = z
  .strictObject({
    name: text(200).meta({ description: 'Its name, as readers see it.', example: 'The name' }),
    country: country.optional().meta({ description: 'Where it is, as the code of a country.' }),
    url: url.optional().meta({ description: 'Its own page on the web.' }),
  })
  .meta({
    field: 'named',
    untranslated: true,
    description: 'Something that has no entry on this site.',
    example: '{name: The name, country: RS}',
  });

export type Named = z.infer<typeof named>;

/** A place without a city entry. */
export const place = z
  .strictObject({
    name: text(120).meta({ description: 'The name of the place.', example: 'Sheffield' }),
    country: country.optional().meta({ description: 'Its country, as a code.' }),
  })
  .meta({
    field: 'named',
    untranslated: true,
    description: 'A place that has no entry among the cities.',
    example: '{name: Sheffield, country: GB}',
  });

/** One value or a list of them. */
export const oneOrMany = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)]);

/** A country that takes part, with its name at the time if that differs. */
export const participatingCountry = z.union([
  country,
  z
    .strictObject({
      code: country.meta({ description: 'The code that the country has today.' }),
      nameThen: text(80).meta({ description: 'The name that it bore at the time.', example: 'Macedonia' }),
    })
    .meta({
      field: 'participatingCountry',
      description: 'A country that bore another name at the time.',
      example: '{code: MK, nameThen: Macedonia}',
    }),
]);

export type ParticipatingCountry = z.infer<typeof participatingCountry>;

/** Who can have a role or employ a person: an entry, or a name without one. */
export const party = (relation: RelationKind) =>
  eitherOf(reference(relation, 'organisations', 'hubs', 'clusters', 'cities', 'projects'), named);

export const role = z
  .strictObject({
    who: party('role').meta({ description: 'Who took part: an entry, or {name: …} for whom has none.' }),
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
      .meta({ description: 'The share in per cent, or partial.', example: '50', unit: 'percent' }),
    strand: text(120).optional().meta({
      description: 'The part of the project that the role is limited to.',
      example: 'Training',
    }),
    nameThen: text(200).optional().meta({
      description: 'The name that it bore at the time.',
      example: 'Its former name',
      untranslated: true,
    }),
    note,
  })
  .meta({
    description: 'One that took part, and in what capacity.',
    example: '{who: organisations/an-id, as: partner}',
  });

export type Role = z.infer<typeof role>;

/** A party: the reference of an entry, or a name. */
export type Party = Role['who'];

/**
 * Who somebody is, where the name and the organisation do not tell: the id of a person, which is the last part of the
 * address of the page. Appearances with one id are one person.
 */
export const samePerson = z.string().regex(ID).optional().meta({
  description:
    'The last part of the address of the person’s page, where name and organisation do not tell who it is.',
  example: 'a-name',
});

export const person = z
  .strictObject({
    name: text(120).meta({
      description: 'First name and surname, as the person writes them.',
      example: 'A Name',
      untranslated: true,
    }),
    position: text(200).optional().meta({
      description: 'What the person was at the time, in the words of the event.',
      example: 'Mayor',
    }),
    organisation: oneOrMany(party('person')).optional().meta({
      description: 'Whom the person spoke for: an entry, or {name: …}; several in a list.',
    }),
    as: z
      .enum(['speaker', 'keynote', 'presenter', 'moderator', 'facilitator', 'trainer', 'expert', 'organiser'])
      .optional()
      .meta({ description: 'In what capacity the person was there.' }),
    detail: text(80).optional().meta({
      description: 'The capacity in the words of the event.',
      example: 'panellist',
    }),
    note,
    same: samePerson,
  })
  .meta({
    description: 'One person, and in what capacity.',
    example: '{name: A Name, position: Mayor, organisation: cities/an-id, as: speaker}',
  });

export type Person = z.infer<typeof person>;

/** A currency by its code, ISO 4217. */
const currency = checked(isCurrency, 'currency', 'EUR');

/** Money that a funder gives a project. */
export const grant = z
  .strictObject({
    funder: party('mention').optional().meta({
      description: 'Who gives it: one of those in roles as funder. Left out where there is one alone.',
    }),
    number: text(80).optional().meta({
      description: 'The number of the agreement, as the funder writes it.',
      example: '2018/400-123',
      untranslated: true,
    }),
    amount: z.number().positive().optional().meta({
      description: 'The sum: digits alone, with a point for decimals. It needs a currency.',
      example: '250000',
    }),
    currency: currency
      .optional()
      .meta({ description: 'The currency of the sum, by its code of three letters.' }),
    url: url.optional().meta({ description: 'A page about the grant.' }),
    note,
  })
  .meta({
    field: 'grant',
    description: 'Money that a funder gives the project.',
    example: '{funder: organisations/an-id, number: 2018/400-123, amount: 250000, currency: EUR}',
  });

export type Grant = z.infer<typeof grant>;

/** A number with everything needed to interpret it. */
export const figure = z
  .strictObject({
    label: text(120).meta({ description: 'What is counted.', example: 'applicants' }),
    value: z.number().nonnegative().meta({
      description: 'The number: digits alone, with a point for decimals.',
      example: '129',
    }),
    unit: text(60).meta({
      description: 'In what it is counted: people, organisations, EUR, %.',
      example: 'people',
    }),
    qualifier: z
      .enum(['about', 'over', 'under'])
      .optional()
      .meta({ description: 'How exact the number is; left out where it is exact.' }),
    stage: z
      .enum(['planned', 'announced', 'actual'])
      .optional()
      .meta({ description: 'Whether the number was planned, announced, or came true.' }),
    of: eitherOf(
      text(120).meta({
        description: 'The label of another figure of this entry.',
        example: 'all applicants',
      }),
      z
        .strictObject({
          entry: reference('mention', 'projects', 'events', 'workshops').meta({
            description: 'The entry that the other figure belongs to.',
          }),
          label: text(120).meta({ description: 'The label that it has there.', example: 'all applicants' }),
        })
        .meta({ description: 'A figure of another entry.' }),
    )
      .optional()
      .meta({ description: 'The figure that this one is part of, by its label.', untranslated: true }),
    asOf: date.optional().meta({ description: 'The day, month or year that the number is from.' }),
    source: z
      .union([
        z.int().positive().meta({ description: 'Which of the sources of the entry: 1 is the first.' }),
        text(200).meta({ description: 'The title of the source.', example: 'Annual report 2018' }),
      ])
      .optional()
      .meta({
        description:
          'Where the number is from: which source of the entry, 1 for the first, or the title of another.',
        example: '1',
        untranslated: true,
      }),
    note,
  })
  .meta({
    description: 'One number, with what it counts.',
    example: '{label: applicants, value: 129, unit: people}',
  });

export type Figure = z.infer<typeof figure>;

export const link = z
  .strictObject({
    title: text(200).meta({ description: 'What one finds there.', example: 'The programme of the day' }),
    url: url.meta({ description: 'The address, beginning with https://.' }),
  })
  .meta({
    field: 'link',
    untranslated: true,
    description: 'A page elsewhere on the web.',
    example: '{title: The programme of the day, url: https://www.example.org/page}',
  });

export type Link = z.infer<typeof link>;

export const recording = z
  .strictObject({
    title: text(200).meta({ description: 'What one sees or hears.', example: 'The opening' }),
    url: url.optional().meta({ description: 'Where the recording is.' }),
    note,
  })
  .meta({
    description: 'One film or sound recording.',
    example: '{title: The opening, url: https://www.example.org/film}',
  });

export type Recording = z.infer<typeof recording>;

const source = z
  .strictObject({
    title: text(300).meta({
      description: 'The title of the page or document.',
      example: 'Annual report 2018',
    }),
    url: url.optional().meta({ description: 'Where it is on the web.' }),
    author: text(200).optional().meta({ description: 'Who wrote it.', example: 'A Name' }),
    publisher: text(200).optional().meta({ description: 'Who published it.', example: 'The publisher' }),
    date: date.optional().meta({ description: 'When it was published.' }),
    archived: url.optional().meta({ description: 'Where a copy is kept, should the page go away.' }),
  })
  .meta({
    untranslated: true,
    description: 'One page or document that a fact of this entry is from; a title alone is enough.',
    example: '{title: Annual report 2018, url: https://www.example.org/report, publisher: The publisher}',
  });

export type Source = z.infer<typeof source>;

export const picture = ({ image }: SchemaContext) =>
  z
    .strictObject({
      src: image().meta({ description: 'The file of the picture, beside the entry.' }),
      alt: text(300).meta({
        description: 'What the picture shows, for people who can’t see it.',
        example: 'Rows of chairs in a bright hall',
      }),
      credit: text(200).meta({
        description: 'Who made the picture.',
        example: 'Name of the photographer',
        untranslated: true,
      }),
      licence: text(80).optional().meta({
        description: 'Under which licence it is.',
        example: 'CC BY 4.0',
        untranslated: true,
      }),
      caption: text(300).optional().meta({
        description: 'A line below the picture.',
        example: 'The hall, an hour before the opening',
      }),
    })
    .meta({
      description: 'A picture, what it shows and who made it.',
      example: '{src: ./picture.jpg, alt: Rows of chairs in a bright hall, credit: Name of the photographer}',
    });

export type Picture = z.infer<ReturnType<typeof picture>>;

/** What something is called, by the codes of languages. */
export const namesByLanguage = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/),
  text(300).meta({ description: 'The name in this language.', example: 'Beograd' }),
);

/** The fields of all entries. */
export const entryFields = (context: SchemaContext) => ({
  title: text(200).meta({
    description: 'The name of the entry, as readers see it.',
    example: 'Digital Cities starts in Budva',
  }),
  summary: text(400).meta({
    description: 'What it is, in one or two sentences: for lists, the search and links that people share.',
    example: 'One or two sentences that say what this is.',
  }),
  officialName: text(300).optional().meta({
    description: 'The full name by statute or contract, where it differs from the title.',
    example: 'The full name',
    untranslated: true,
  }),
  acronym: text(40)
    .optional()
    .meta({ description: 'The short form of the name in capitals.', example: 'EDIH', untranslated: true }),
  nativeNames: namesByLanguage.optional().meta({
    description:
      'The name in its own languages, by their codes: sr-Latn, sr-Cyrl, sq, mk, bg, el and others.',
    example: '{sr-Cyrl: Београд, sr-Latn: Beograd}',
    untranslated: true,
  }),
  aliases: z
    .array(text(200).meta({ description: 'One name.', example: 'A former name' }))
    .optional()
    .meta({ description: 'Former and other names that people may search for.', untranslated: true }),
  topics: z.array(topic).optional().meta({ description: 'What it is about, by the ids of topics.yaml.' }),
  image: picture(context)
    .optional()
    .meta({ description: 'The picture at the top of the page; its file lies beside the entry.' }),
  links: z.array(link).optional().meta({ description: 'Pages elsewhere that readers may want.', rare: true }),
  sources: z
    .array(source)
    .optional()
    .meta({ description: 'Where the facts are from. Readers see these; every entry should have one.' }),
  notes: z
    .array(text(600).meta({ description: 'One remark.', example: 'The end of the project is not recorded.' }))
    .optional()
    .meta({ description: 'Remarks for readers: what is not known, what is easily taken wrong.' }),
  contradictions: z
    .array(
      text(600).meta({
        description: 'One contradiction.',
        example: 'The call names 12 cities, the report 14; this site follows the report.',
      }),
    )
    .optional()
    .meta({ description: 'Where sources disagree: what each says, and which the site follows.' }),
  confirmed: date
    .optional()
    .meta({ description: 'The day on which someone last checked the entry.', rare: true }),
  published: date
    .optional()
    .meta({ description: 'The day on which the text was first published, where it is known.', rare: true }),
  updated: date
    .optional()
    .meta({ description: 'The day on which the text was last changed in substance.', rare: true }),
  draft: z
    .boolean()
    .optional()
    .meta({ description: 'With true, the entry is checked but kept off the site.', rare: true }),
  publishFrom: date.optional().meta({
    description: 'The day from which the entry is on the site; before, it is kept off.',
    rare: true,
  }),
  redirectFrom,
});

/**
 * True for an address that a page may link to: absolute, http or https, without a user name or backslash that would
 * disguise the host.
 */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\\/?#@]+([/?#][^\s\\]*)?$/.test(value) && URL.canParse(value);
}
