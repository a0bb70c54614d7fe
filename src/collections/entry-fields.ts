/** The fields of all entries, and what they are made of: links, recordings, sources, pictures. */
import { z } from 'zod';
import type { SchemaContext } from './field-types.ts';
import { date, note, SITE_PATH, text, topic, url } from './value-fields.ts';

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

const recording = z
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

/** Pictures of an entry beside the one at its top. */
export const gallery = (context: SchemaContext) =>
  z.array(picture(context)).optional().meta({ description: 'Pictures below the text.', rare: true });

export const recordings = z
  .array(recording)
  .optional()
  .meta({ description: 'Films and sound recordings.', rare: true });

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
