/** What is said of the fields of an entry, in English. */
import type { FieldType } from '#collections/field-types.ts';
import type { FieldPath } from '#messages/field-path.ts';
import { beginWithField, nameCountry, nameField } from './names.ts';

const DATES = '2018-01-19, 2018-01 or 2018, with ~ behind it for "about"';

/** How values are written. No sample is a value that could be the answer. */
const FORMS: Record<FieldType, string> = {
  text: 'Write text.',
  date: `Dates are written ${DATES}.`,
  moment: `Dates are written ${DATES}; with a local time, 2018-01-19 18:00.`,
  interval: 'A time between two dates is written 2021-09/2021-10, the earlier date first.',
  duration: 'A length of time is written 4 hours, 6 months or 2.5 years.',
  timeZone: 'A time zone is written with its region and city: Europe/Belgrade, Europe/Sofia.',
  country: 'Use the two-letter country code: RS for Serbia, XK for Kosovo.',
  reference: 'Write the path of another entry: small letters, digits and hyphens, as in its address.',
  topic: 'Write the id of a topic in topics.yaml.',
  url: 'Write the complete web address, beginning with https://.',
  path: 'An address of this site has small letters, and a slash at both ends: /old/address/.',
  image: 'Write the name of a picture that lies beside the entry: ./picture.jpg.',
  author: 'An author is written {name: First name and surname}.',
  currency: 'A currency is its code of three letters: EUR, NOK, RSD.',
  grant: 'A grant is written {funder: organisations/…, number: …, amount: …, currency: …}.',
  figure: 'A number is written with what it counts and its unit: {label: …, value: …, unit: …}.',
  link: 'A link is written {title: What one finds there, url: https://…}.',
  location: 'A place on the map is written {lat: …, lon: …}, in degrees with a point for decimals.',
  named: 'Something without an entry is written {name: Its name}.',
  output: 'An output is written {kind: …, title: …}.',
  participatingCountry: 'A country with another name at the time is written {code: …, nameThen: …}.',
  registration: 'How to take part is written {url: https://…, deadline: …}.',
  series: 'A series is written {of: the-id-of-the-project, number: …}.',
  title: 'A title is written {title: …, date: …}.',
};

/** How values are written whose field has no type of its own. */
const KINDS = {
  array: 'Write a list: in brackets, or each on a line that begins with a hyphen.',
  boolean: 'Write true or false.',
  integer: 'Write a whole number, in digits alone.',
  number: 'Write the number in digits alone, with a point for decimals.',
  object: 'Several fields stand here, in braces.',
  // For all other text, the type of field is known.
  string: 'Write an id: small letters a to z, digits and hyphens.',
};

/** Fields of other site generators, which have no meaning here. */
const FOREIGN = {
  id: 'The name of the file is the id of its entry.',
  layout: 'What kind of page this is follows from its folder.',
  permalink: 'The name of the file is the address of its page: rename the file.',
  slug: 'The name of the file is the address of its page: rename the file.',
  template: 'What kind of page this is follows from its folder.',
  weight: 'Lists are in the order of time or of the alphabet.',
};

/** What fields belong to. */
type Owner = { readonly of: 'entry'; readonly collection: string } | { readonly of: 'topic' | 'translation' };

const nameOwner = (owner: Owner) =>
  owner.of === 'entry' ? `an entry of ${owner.collection}` : `a ${owner.of}`;

const IN_TEXT = 'Write it in the text below the fields';

/** With the words that stand in the field. */
const MOVE = 'Take this line out, and write in the text below the fields';

const LINKS = 'Pages elsewhere stand in "links": links: [{title: What one finds there, url: https://…}]';

export const fields = {
  // how it is written
  form: (type: FieldType) => FORMS[type],
  kind: (type: keyof typeof KINDS) => KINDS[type],
  countryCode: (code: string) => `Use the two-letter country code: ${code} for ${nameCountry(code)}.`,
  oneOf: (values: readonly unknown[]) => `Write one of these: ${values.join(', ')}.`,
  exactly: (value: string) => `Write ${value}.`,
  group: (parts: string) => `It is written {${parts}}.`,
  listWithExample: (example: string) => `${KINDS.array} An item: ${example}`,
  or: (first: string, second: string) => `${first} Or: ${second}`,

  // what is missing or empty
  missing: (holder: FieldPath, key: string, meaning: string) =>
    `${holder.length === 0 ? 'The entry' : beginWithField(holder)} needs “${key}”, which is missing.${meaning === '' ? '' : ` ${meaning}`}`,
  listNameMissing: (names: readonly string[]) =>
    `The name of this list is missing above it: ${names.map((name) => `${name}:`).join(' or ')}`,
  empty: (path: FieldPath) => {
    const list = path.at(-2);
    return typeof path.at(-1) === 'number'
      ? `An item of ${list === undefined ? 'the list' : `“${String(list)}”`} is empty. Take its line out.`
      : `Nothing is written behind ${nameField(path)}. Fill it in, or take the line out.`;
  },
  nothingInQuotes: (path: FieldPath) =>
    `Nothing is written between the quotes of ${nameField(path)}. Fill it in, or take it out.`,
  nothingVisible: (path: FieldPath) =>
    `${beginWithField(path)} has nothing in it that can be seen. Fill it in or take the line out.`,
  threeDots: (path: FieldPath) =>
    `${beginWithField(path)} has three dots, which stand for what you know. Fill it in or take the line out.`,
  emptyList: (path: FieldPath) => `${beginWithField(path)} is an empty list. Take it out.`,

  // values
  tooLong: (path: FieldPath, length: number, most: number) =>
    `${beginWithField(path)} has ${length} letters, and there is room for ${most}. Shorten it.`,
  escaped: (path: FieldPath, character: string) =>
    `${beginWithField(path)} has an escape for a character that can’t be seen (${character}). Take it out.`,
  noLanguageCode: (path: FieldPath) =>
    `${nameField(path)} is not the code of a language: write sr-Latn, sr-Cyrl, sq, mk, bs, bg, el or another code.`,
  oneText: (path: FieldPath) => `${beginWithField(path)} is one text, not a list.`,
  colonMakesField: 'The colon makes a field of this text. Put it in quotes.',
  list: (path: FieldPath) => `${beginWithField(path)} is a list: [first, second].`,
  noChoice: (value: string) => `“${value}” is not a choice here.`,
  stillNeeded: (path: FieldPath, sample: string, missing: readonly { key: string; meaning: string }[]) => {
    const needs = missing.map(({ key, meaning }) =>
      meaning === '' ? key : `${key} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)})`,
    );
    return `${beginWithField(path)} is written ${sample}. Still needed: ${needs.join(', ')}.`;
  },

  // numbers
  unitAside: 'A number stands alone, without its unit: the unit is in "unit" already.',
  whole: (path: FieldPath) => `${beginWithField(path)} is a whole number.`,
  between: (path: FieldPath, least: number, most: number) =>
    `${beginWithField(path)} lies between ${least} and ${most}.`,
  atLeast: (path: FieldPath, least: number) => `${beginWithField(path)} can’t be less than ${least}.`,
  moreThan: (path: FieldPath, limit: number) => `${beginWithField(path)} is more than ${limit}.`,
  noComma: 'No comma stands in a number: decimals have a point, thousands nothing.',

  // unknown fields
  unknown: (key: string, owner: Owner, path: FieldPath) =>
    `There is no field “${key}” in ${path.length === 0 ? nameOwner(owner) : nameField(path)}.`,
  moreUnknown: (count: number) => `From here on ${count} more fields are unknown.`,
  itsName: (name: string) => `Its name is “${name}”.`,
  itsNameIsThere: (name: string) => `Its name is “${name}”, and that is there already: keep one of the two.`,
  onlyEntriesOf: (collections: readonly string[]) => `Only entries of ${collections.join(', ')} have it.`,
  writeInText: 'Write what it says in the text below the fields.',
  mayHave: (names: readonly string[]) => `It may have: ${names.join(', ')}.`,
  foreign: (key: keyof typeof FOREIGN) => `${FOREIGN[key]} Take this line out.`,

  // fields that editors expect, and that entries do not have
  inText: `${IN_TEXT}.`,
  phoneMoves: (written: string, digits: string) =>
    `${MOVE}, where phones can call it: [${written}](tel:${digits})`,
  phone: `${IN_TEXT}, as a link that phones can call: [+381 10 000 000](tel:+38110000000).`,
  emailMoves: (written: string) => `${MOVE}: [${written}](mailto:${written})`,
  email: `${IN_TEXT}, as a link: [info@example.org](mailto:info@example.org).`,
  streetBesideVenue:
    'The house or hall is "venue", the town is "city"; a street belongs in the text below the fields.',
  street: 'The town is "city"; a street belongs in the text below the fields.',
  authors:
    'Only news has authors. Who took part stands in "roles" or "people", who wrote a source in "sources".',
  topicsById: 'What it is about stands in "topics", by the ids of topics.yaml.',
  topics: 'What it is about stands in "topics".',
  links: LINKS,
  figures:
    'Numbers stand in "figures", each with what it counts and its unit: figures: [{label: …, value: …, unit: …}]',
  when: 'When it is stands in "start" and "end": a day, or a day and a time.',
  where:
    'Where it is stands in "city", or in "place" where the town has no entry. The map takes the place of the city.',
  oneLanguage: 'The site has one language. Take this line out.',
  bodyBelow: 'The text stands below the second line of dashes.',
};
