/** What fields want and what YAML means, in words for people who are no programmers. */
import type { FieldType } from '#collections/fields.ts';
import type { Shape } from '#collections/shape.ts';

const FIELDS: Record<FieldType, string> = {
  text: 'text',
  date: 'a date: 2018-01-19, 2018-01 or 2018, with ~ behind it for "about"',
  moment: 'a date or a local time: 2018-01-19, 2018-01, 2018 or 2018-01-19 18:00',
  interval: 'a time between two dates, the earlier first: 2021-09/2021-10',
  duration: 'a length of time: 4 hours, 6 months, 2.5 years',
  timeZone: 'a time zone: Europe/Belgrade, Europe/Sofia, Europe/Brussels',
  country: 'the code of a country in two capitals: RS, BA, ME, XK, MK, AL',
  reference: 'the path of another entry: small letters, digits and hyphens, as in its address',
  topic: 'the id of a topic in topics.yaml',
  url: 'a complete web address that begins with https://',
  path: 'an address of this site: small letters, from slash to slash',
  image: 'the path of a picture beside the entry: ./picture.jpg',
  author: 'a name and an organisation: {name: A Name, organisation: organisations/an-id}',
  figure: 'a figure: {label: applicants, value: 129, unit: organisations}',
  link: 'a link: {title: What it is, url: https://www.example.org}',
  location: 'a place on the map: {lat: 43.15306, lon: 22.58611}',
  named: 'something without an entry: {name: The name, country: RS}',
  output: 'an output: {kind: report, title: The title}',
  participatingCountry: 'a country with its name of the time: {code: MK, nameThen: Macedonia}',
  registration: 'how to take part: {url: https://www.example.org, deadline: 2027-03-01}',
  series: 'a series: {of: the-id-of-a-project, number: 3}',
  title: 'a title: {title: The title, date: 2019}',
};

const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number, written with digits alone and a point for decimals',
  object: 'a group of fields',
  string: 'text',
};

/** "a date: 2018-01-19 …": what a field wants. */
export function describeShape(shape: Shape | undefined): string {
  if (!shape) return 'what belongs here';
  if (shape.anyOf) return shape.anyOf.map(describeShape).join(', or ');
  if (shape.enum) return `one of ${shape.enum.join(', ')}`;
  if (shape.const !== undefined) return String(shape.const);
  if (shape.field) return FIELDS[shape.field];
  return TYPES[shape.type ?? ''] ?? 'what belongs here';
}

const YAML_WORDS: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'A colon inside a value ends its field. Put the value in quotes.',
  BAD_INDENT: 'This line is not indented like the lines around it.',
  DUPLICATE_KEY: 'This field stands here a second time. Keep one of the two.',
  MISSING_CHAR: 'A quote or a bracket was opened and not closed.',
  MULTILINE_IMPLICIT_KEY: 'A field’s name is missing its colon, or the line before is not finished.',
  NO_FIELDS: 'Between the lines of dashes stand the fields of the entry, one a line: "title: The title".',
  TAB_AS_INDENT: 'Lines are indented with spaces, never with tabs.',
};

/** What YAML's own complaint means, and the line as it should be where there is one answer. */
export function explainYaml(
  code: string,
  message: string,
  line: string,
): { text: string; suggestion: string } {
  const text = YAML_WORDS[code] ?? `The fields can’t be read here: ${message}.`;
  return {
    text,
    suggestion: code === 'TAB_AS_INDENT' ? line.replaceAll('\t', '  ') : quoteValue(code, line),
  };
}

/** `title: Kickoff: the report` → `title: "Kickoff: the report"`. */
function quoteValue(code: string, line: string): string {
  const match = /^(\s*(?:- )?[\w-]+: )(.*: .*)$/.exec(line);
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || !match) return '';
  const [, key = '', value = ''] = match;
  return key + JSON.stringify(value);
}
