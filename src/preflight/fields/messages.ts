/** Says how a field is written, and what is wrong with its value, for readers who are not programmers. */
import type { z } from 'zod';
import type { FieldType } from '#collections/fields.ts';
import type { Shape } from '#collections/shape.ts';
import { formatYamlValue } from '#text/yaml-text.ts';
import { findCountryCode, getCountryName } from './country-words.ts';
import { explainDate } from './date-messages.ts';
import { createNameView, formatSubject } from './field-names.ts';
import { listBranches, type Path } from './field-source.ts';
import { fillGroup } from './own-words.ts';

type ZodIssue = z.core.$ZodIssue;

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

const BY_TYPE: Record<string, string> = {
  array: 'Write a list: in brackets, or each on a line that begins with a hyphen.',
  boolean: 'Write true or false.',
  integer: 'Write a whole number, in digits alone.',
  number: 'Write the number in digits alone, with a point for decimals.',
  object: 'Several fields stand here, in braces.',
  // For all other text, `field` names its type.
  string: 'Write an id: small letters a to z, digits and hyphens.',
};

/** Says in a sentence how a field is written. Of several forms, the first two. */
export function explainForm(shape: Shape | undefined): string {
  const forms = listBranches(shape)
    .filter(({ type }, _, all) => type !== 'array' || all.length === 1)
    .map(explainBranch);
  return [...new Set(forms)].slice(0, 2).join(' Or: ');
}

function explainBranch(branch: Shape): string {
  if (branch.enum) return `Write one of these: ${branch.enum.join(', ')}.`;
  if (branch.const !== undefined) return `Write ${String(branch.const)}.`;
  if (branch.field) return FORMS[branch.field];
  const needed = branch.required?.map((key) => `${key}: …`).join(', ');
  if (branch.type === 'object' && needed) return `It is written {${needed}}.`;
  if (branch.type === 'array' && branch.items) {
    const [item] = listBranches(branch.items);
    const example = item?.example === undefined ? '' : ` An item: ${item.example}`;
    return (BY_TYPE.array ?? '') + example;
  }
  return BY_TYPE[branch.type ?? ''] ?? '';
}

/** Says what is wrong with a value. */
export function explainValue(path: Path, value: unknown, shape: Shape | undefined, issue?: ZodIssue): string {
  if (issue?.code === 'invalid_key') {
    return `${createNameView(path)} is not the code of a language: write sr-Latn, sr-Cyrl, sq, mk, bs, bg, el or another code.`;
  }
  if (value === '')
    return `Nothing is written between the quotes of ${createNameView(path)}. Fill it in, or take it out.`;
  if (Array.isArray(value) && value.length === 0) {
    return `${formatSubject(path)} is an empty list. Take it out.`;
  }
  if (shape?.type === 'array') return explainList(path, shape);
  if (typeof value === 'number') {
    return explainNumber(path, value, listBranches(shape)) ?? explainForm(shape);
  }
  if (typeof value === 'string') return explainText(path, value, shape);
  if (listBranches(shape).every(({ field }) => field === 'text')) {
    return Array.isArray(value)
      ? `${formatSubject(path)} is one text, not a list.`
      : 'The colon makes a field of this text. Put it in quotes.';
  }
  return explainForm(shape);
}

/** Several values are meant, and one stands there, or several in a row. */
function explainList(path: Path, shape: Shape): string {
  const items = listBranches(shape.items);
  const [item] = items;
  const isGroup = item?.type === 'object' && items.length === 1;
  const form = isGroup ? ` ${explainBranch(item)}` : '';
  return `${formatSubject(path)} is a list: [first, second].${form}`;
}

function explainText(path: Path, value: string, shape: Shape | undefined): string {
  const branches = listBranches(shape);
  const dated = branches.map(({ field }) => explainDate(value, field)?.message).find(Boolean);
  if (dated) return dated;
  if (branches.some(({ field }) => field === 'country')) return explainCountry(value);
  const [group] = branches.filter(({ type, properties }) => type === 'object' && properties);
  const filled = group && branches.length === 1 ? fillGroup(value, group) : undefined;
  if (group && filled && filled.missing.length > 0) return explainMissing(path, group, filled);
  const choices = branches.find(({ enum: values }) => values);
  return choices ? `“${value}” is not a choice here. ${explainForm(shape)}` : explainForm(shape);
}

function explainCountry(value: string): string {
  const code = findCountryCode(value);
  return code === undefined
    ? FORMS.country
    : `Use the two-letter country code: ${code} for ${getCountryName(code)}.`;
}

/** What a group says already, and what it needs besides. */
function explainMissing(
  path: Path,
  shape: Shape,
  { group, missing }: NonNullable<ReturnType<typeof fillGroup>>,
): string {
  const template = { ...group, ...Object.fromEntries(missing.map((key) => [key, '…'])) };
  const needs = missing.map((key) => {
    const meaning = shape.properties?.[key]?.description?.replace(/\.$/, '') ?? '';
    return meaning === '' ? key : `${key} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1)})`;
  });
  const text = formatYamlValue(template).replaceAll('"…"', '…');
  return `${formatSubject(path)} is written ${text}. Still needed: ${needs.join(', ')}.`;
}

function explainNumber(path: Path, value: number, branches: readonly Shape[]): string | undefined {
  if (!Number.isFinite(value)) return BY_TYPE.number;
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
