/** Describes what a field expects and what is wrong with its value, for readers who are not programmers. */
import type { z } from 'zod';
import type { FieldType } from '#collections/fields.ts';
import type { Shape } from '#collections/shape.ts';
import { explainDate } from './date-messages.ts';
import { createNameView, formatSubject } from './field-names.ts';
import { listBranches, type Path } from './field-source.ts';
import { formatYamlValue } from './yaml-text.ts';

type ZodIssue = z.core.$ZodIssue;

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
  named: 'a name in braces: {name: The name, country: RS}',
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
  number: 'a number: digits alone, with a point for decimals',
  object: 'a group of fields',
  // For all other text, `field` names its type.
  string: 'an id: small letters a to z, digits and hyphens',
};

/** Describes what a field expects: "a date: 2018-01-19 …". */
export function describeShape(shape: Shape | undefined): string {
  const branches = listBranches(shape);
  if (branches.length > 1) return listNames(branches).join(', or ');
  const [branch] = branches;
  if (!branch) return 'what belongs here';
  if (branch.enum) return `one of ${branch.enum.join(', ')}`;
  if (branch.const !== undefined) return String(branch.const);
  if (branch.field) return FIELDS[branch.field];
  const needed = branch.required?.map((key) => `${key}: …`).join(', ');
  if (branch.type === 'object' && needed) return `a group of fields: {${needed}}`;
  return TYPES[branch.type ?? ''] ?? 'what belongs here';
}

/** Explains what is wrong with a value. */
export function explainValue(path: Path, value: unknown, shape: Shape | undefined, issue: ZodIssue): string {
  if (issue.code === 'invalid_key') {
    return `${createNameView(path)} is no language: write sr-Latn, sr-Cyrl, sq, mk, bs, bg, el or another code.`;
  }
  if (value === '') return `Nothing stands between the quotes of ${createNameView(path)}.`;
  if (Array.isArray(value) && value.length === 0)
    return `${formatSubject(path)} is an empty list. Take it out.`;
  if (shape?.type === 'array') return `${formatSubject(path)} is a list.`;
  if (typeof value === 'number')
    return explainNumber(path, value, listBranches(shape)) ?? formatDenial(value, shape);
  if (typeof value === 'string') {
    const dated = listBranches(shape).map(({ field }) => explainDate(value, field)?.message);
    return dated.find(Boolean) ?? formatDenial(value, shape);
  }
  if (listBranches(shape).every(({ field }) => field === 'text')) {
    return Array.isArray(value)
      ? 'A list stands where text is meant. Put it in quotes.'
      : 'The colon makes a field of this text. Put it in quotes.';
  }
  return formatDenial(value, shape);
}

function explainNumber(path: Path, value: number, branches: readonly Shape[]): string | undefined {
  if (!Number.isFinite(value)) return `${formatSubject(path)} is ${TYPES.number}.`;
  const numberShape = branches.find(({ type }) => type === 'number' || type === 'integer');
  const { minimum, maximum, exclusiveMinimum, type } = numberShape ?? ({} as Shape);
  if (type === 'integer' && !Number.isInteger(value)) return `${formatSubject(path)} is a whole number.`;
  if (minimum !== undefined && maximum !== undefined) {
    return `${formatSubject(path)} lies between ${minimum} and ${maximum}.`;
  }
  if (minimum !== undefined && value < minimum)
    return `${formatSubject(path)} can’t be less than ${minimum}.`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) {
    return `${formatSubject(path)} is more than ${exclusiveMinimum}.`;
  }
  return undefined;
}

/** `"yes" is neither true nor a date.` */
function formatDenial(value: unknown, shape: Shape | undefined): string {
  const choices = listChoices(value, shape);
  const text = typeof value === 'string' ? value : formatYamlValue(value);
  const [only = 'what belongs here'] = choices;
  if (choices.length < 2) return `"${text}" is not ${only}.`;
  const last = choices.at(-1);
  const allButLast = choices.slice(0, -1).join(', nor ');
  return `"${text}" is neither ${allButLast} nor ${last}.`;
}

/** Lists what could replace a value. For a single value, single values come first. */
function listChoices(value: unknown, shape: Shape | undefined): string[] {
  const branches = listBranches(shape);
  const single = branches.filter(({ type }) => type !== 'array' && type !== 'object');
  const near = typeof value === 'object' || single.length === 0 ? branches : single;
  if (near.length === 1 && near[0]?.type === 'boolean') return ['true', 'false'];
  if (near.length === 1) return near.map(describeShape);
  return listNames(near);
}

/** "a date", without examples: for sentences with several names. */
function listNames(branches: readonly Shape[]): string[] {
  return [...new Set(branches.map((branch) => describeShape(branch).split(':')[0] ?? ''))];
}
