/** The schemas of open data beyond the fields of entries, used by files, checks and tables. */
import { z } from 'zod';
import type { Collection } from '#collections/collection.ts';
import { RELATION_KINDS } from '#collections/field-types.ts';
import { liesInCities } from '#collections/meanings.ts';
import { person, role } from '#collections/party-fields.ts';
import { getShape, type Shape } from '#collections/shape.ts';
import { topicSchema } from '#collections/topics.ts';

/** The patterns of days and of instants in UTC. */
export const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
export const INSTANT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$';

const day = z.string().regex(new RegExp(DAY));
const instant = z.string().regex(new RegExp(INSTANT));
const address = z.string().regex(/^https?:\/\/\S+$/);
const ref = z.string().regex(/^[a-z0-9-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
const code = z.string().regex(/^[A-Z]{2}$/);
const word = z.string().min(1);
const count = z.int().nonnegative();

/** The value of a field: a text, a number, a truth, or a list of whatever there is. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown())]);

const createShape = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as Shape;

/** The head of every file. */
export const headShape = createShape(
  z.strictObject({
    $schema: address.meta({ description: 'The schema of this file.' }),
    title: word.meta({ description: 'What is in this file.' }),
    licence: z
      .strictObject({ name: word, url: address })
      .meta({ description: 'The licence of the words and of the collection as a whole.' }),
    attribution: word.meta({ description: 'Whom to name.' }),
    source: address.meta({ description: 'The site that this file is from.' }),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .meta({ description: 'The version of the format, by semantic versioning.' }),
    date: day.optional().meta({
      description: 'The day on which the site was built. The file of one entry has none.',
    }),
    count: count.meta({ description: 'How many entries or features follow.' }),
  }),
);

const identity = {
  id: ref.meta({ description: 'Its collection and name, by which all files know it.' }),
  url: address.meta({ description: 'Its page.' }),
};

const days = {
  firstDay: day.optional().meta({ description: 'The first day that is possible by the dates.' }),
  lastDay: day.optional().meta({ description: 'The last day that is possible by the dates.' }),
};

const instants = {
  begins: instant.optional().meta({ description: 'The instant (UTC) before which it has not begun.' }),
  ends: instant.optional().meta({ description: 'The instant (UTC) from which on it is over.' }),
};

const countries = {
  countries: z.array(code).optional().meta({
    description: 'Where it is: codes of ISO 3166-1 alpha-2, and XK. Of a project, who takes part.',
  }),
};

const places = {
  cities: z
    .array(ref)
    .optional()
    .meta({ description: 'The cities that it is in, as far as they have entries.' }),
  latitude: z.number().min(-90).max(90).optional().meta({
    description: 'Latitude of its city, the first of several, in degrees (WGS 84).',
    unit: 'degrees',
  }),
  longitude: z.number().min(-180).max(180).optional().meta({
    description: 'Longitude of its city, the first of several, in degrees (WGS 84).',
    unit: 'degrees',
  }),
};

const changes = {
  lastingId: z
    .string()
    .regex(/^[a-z0-9/-]+$/)
    .meta({ description: 'The id that it had first; it stays where the entry is renamed.' }),
};

/** True for collections whose entries have a location of their own or cities. */
export function isPlaced(collection: Collection): boolean {
  const fields = Object.values(getShape(collection).properties ?? {});
  return liesInCities(collection) || fields.some(({ field }) => field === 'location');
}

/** The derived fields that a collection can have. */
const createDerivedSchema = (collection: Collection) =>
  z.strictObject({
    ...(collection.when && days),
    ...(collection.nature === 'occurrence' && instants),
    ...(collection.where.length > 0 && countries),
    ...(isPlaced(collection) && places),
    ...changes,
  });

/** Fields about publishing, which say nothing about the subject. */
export const INTERNAL: ReadonlySet<string> = new Set(['draft', 'publishFrom', 'redirectFrom']);

const shapes = new Map<Collection, Shape>();

/** The shape of a collection’s entries in the open data. */
export function getRecordShape(collection: Collection): Shape {
  const made = shapes.get(collection) ?? createRecordShape(collection);
  shapes.set(collection, made);
  return made;
}

function createRecordShape(collection: Collection): Shape {
  const { properties = {}, required = [] } = getShape(collection);
  const publicFields = Object.entries(properties).filter(([field]) => !INTERNAL.has(field));
  const named = createShape(z.strictObject(identity)).properties;
  const derived = {
    ...createShape(createDerivedSchema(collection)),
    description: 'What follows from the fields above.',
  };
  return {
    type: 'object',
    properties: { ...named, ...Object.fromEntries(publicFields), derived },
    required: ['id', 'url', ...required, 'derived'],
    additionalProperties: false,
  };
}

/** A relation between two entries. */
export const relationShape = createShape(
  z.strictObject({
    from: ref.meta({ description: 'The entry that declares the relation.' }),
    to: ref.meta({ description: 'The entry that it names.' }),
    relation: z.enum(RELATION_KINDS).meta({ description: 'What the relation means.' }),
    field: word.meta({ description: 'The field of the first entry that it stands in.' }),
    role: z
      .union([role.shape.as.unwrap(), person.shape.as.unwrap()])
      .optional()
      .meta({ description: 'In what capacity the other, or its person, took part.' }),
    share: role.shape.share,
    strand: role.shape.strand,
    person: person.shape.name.optional().meta({ description: 'Who was there for the other.' }),
    ...days,
  }),
);

/** A change of an entry, or of one of its fields. */
export const changeShape = createShape(
  z.strictObject({
    id: z
      .string()
      .regex(/^\d+\/\d+$/)
      .meta({ description: 'The version, and the number of the change in it.' }),
    version: z.int().positive().meta({ description: 'The version of the data that it came with.' }),
    date: day.meta({ description: 'The day of that version.' }),
    entry: ref.meta({ description: 'The entry, by the id that it had then.' }),
    title: word.meta({ description: 'The title of the entry then.' }),
    change: z
      .enum(['added', 'changed', 'removed', 'renamed'])
      .meta({ description: 'What happened to the entry. Of `renamed`, the value before is the former id.' }),
    field: word.optional().meta({
      description:
        'The field that changed, `registration.deadline` of one inside another; `text` is the text of the page, whose words are not told.',
    }),
    from: value.optional().meta({ description: 'The value before; missing if there was none.' }),
    to: value.optional().meta({ description: 'The value from then on; missing if there is none.' }),
  }),
);

/** A country with entries. */
export const countryShape = createShape(
  z.strictObject({
    ...identity,
    code: code.meta({ description: 'ISO 3166-1 alpha-2, or XK.' }),
    name: word.meta({ description: 'Its name on this site.' }),
    note: word.optional().meta({ description: 'What the mark behind the name stands for.' }),
    entries: count.meta({ description: 'How many entries have to do with it.' }),
  }),
);

const { inSentence, translations, ...topicFields } = topicSchema.shape;

/** A topic with entries. */
export const topicShape = createShape(
  z.strictObject({
    ...topicFields,
    url: identity.url,
    entries: count.meta({ description: 'How many entries are about it.' }),
  }),
);

/** One record of the catalogue. */
export const catalogueShape = createShape(
  z.strictObject({
    id: word.meta({ description: 'The name of the files.' }),
    title: word,
    description: word.meta({ description: 'What is in it.' }),
    files: z.array(
      z.strictObject({
        url: address,
        mediaType: z.enum(['application/json', 'text/csv', 'application/geo+json']),
        rows: count.meta({ description: 'How many entries, rows or features it has.' }),
        schema: address.optional().meta({ description: 'The JSON Schema of the file.' }),
      }),
    ),
  }),
);

/** One place on the map (RFC 7946, 3.2). */
export const featureShape = createShape(
  z.strictObject({
    type: z.literal('Feature'),
    id: ref,
    geometry: z.union([
      z.strictObject({ type: z.literal('Point'), coordinates: z.array(z.number()).length(2) }),
      z.strictObject({
        type: z.literal('MultiPoint'),
        coordinates: z.array(z.array(z.number()).length(2)).min(2),
      }),
    ]),
    properties: z.strictObject({
      ...identity,
      title: word,
      kind: word.optional().meta({ description: 'What kind of thing it is.' }),
      ...days,
      countries: countries.countries,
      cities: places.cities,
    }),
  }),
);
