/**
 * Lists possible corrections of an invalid value, the likeliest first, as YAML. A correction changes the notation,
 * never the statement: an editor would paste an example, and it would be published.
 */
import { listCountryCodes } from '#collections/country-codes.ts';
import type { FieldType } from '#collections/fields.ts';
import type { Shape } from '#collections/shape.ts';
import { findNearest } from '#text/nearest.ts';
import { listDateRepairs, listIntervalRepairs } from './date-fixes.ts';
import { listBranches } from './field-source.ts';
import { formatYamlValue, quoteText } from './yaml-text.ts';

/** Lists corrections that are not validated yet; `suggestions.ts` asks the schema. */
export function* listRepairs(value: unknown, shape: Shape | undefined): Generator<string> {
  if (value === null || value === undefined || value === '') return;
  for (const branch of listBranches(shape)) yield* listBranchRepairs(value, branch);
}

function* listBranchRepairs(value: unknown, shape: Shape): Generator<string> {
  if (shape.type === 'array') {
    yield `[${formatYamlValue(value)}]`;
    if (typeof value === 'string') yield `[${value}]`;
  } else if (typeof value === 'string') {
    if (shape.enum) yield findNearest(value, shape.enum.map(String)) ?? '';
    else if (shape.type === 'object') yield* wrapInGroup(value, shape);
    else if (shape.type === 'boolean' || shape.const === true) yield* listTruths(value);
    else if (shape.type === 'number' || shape.type === 'integer') yield* listNumbers(value);
    else if (shape.const !== undefined) yield findNearest(value, [String(shape.const)]) ?? '';
    else for (const text of BY_FIELD[shape.field ?? 'text']?.(value) ?? []) yield formatYamlValue(text);
  } else if (shape.type === 'string' && shape.field === 'text') {
    yield quoteText(formatColonText(value) ?? formatYamlValue(value));
  } else if (Array.isArray(value) && value.length === 1) {
    yield formatYamlValue(value[0]);
  }
}

/** Other notations of the same text, by type of field. */
const BY_FIELD: Partial<Record<FieldType, (value: string) => Iterable<string>>> = {
  country: listCountries,
  date: listDateRepairs,
  duration: (value) => [value.trim().toLowerCase().replace(',', '.').replace('-', ' ')],
  interval: listIntervalRepairs,
  moment: listDateRepairs,
  path: listPaths,
  timeZone: listTimeZones,
  url: (value) => (/^(www\.|[a-z0-9-]+\.[a-z]{2,})/i.test(value) ? [`https://${value}`] : []),
};

/** Paths within an address: of `events/old`, of `https://www.example.org/events/old/#part`. */
function listPaths(value: string): string[] {
  const [path = ''] = value.replace(/^https?:\/\/[^/]+/i, '').split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length === 0 ? [] : [`/${parts.join('/')}/`];
}

/** Wraps a value in an object with one required field: `{name: A Place}`. */
function wrapInGroup(value: string, { required = [] }: Shape): string[] {
  return required.length === 1 ? [formatYamlValue({ [String(required[0])]: value })] : [];
}

function listTruths(value: string): string[] {
  if (/^(yes|y|on|true)$/i.test(value)) return ['true'];
  return /^(no|n|off|false)$/i.test(value) ? ['false'] : [];
}

/** `1,200`, `8 000 000`, `1.200,5` and `15,5`: first as groups of three digits, then with a decimal comma. */
function listNumbers(value: string): string[] {
  const text = value.trim();
  const numbers: string[] = [];
  const groups = /^(-?[1-9]\d{0,2})([,.\s'’])(\d{3}(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(text);
  if (groups) {
    const [, first = '', , groupsOfThree = '', decimals] = groups;
    numbers.push(first + groupsOfThree.replace(/\D/g, '') + (decimals ? `.${decimals}` : ''));
  }
  if (/^-?\d+([.,]\d+)?$/.test(text)) numbers.push(text.replace(',', '.'));
  return numbers;
}

/** Codes by English name; created on first use. */
let codesByName: Map<string, string> | undefined;

function listCountries(value: string): string[] {
  codesByName ??= new Map(listCountryCodes().map((code) => [getCountryName(code).toLowerCase(), code]));
  const code = codesByName.get(value.trim().toLowerCase()) ?? value.trim().toUpperCase();
  // The canonical form of an old code or an alias such as `UK` is the current code.
  return [code, /^[A-Z]{2}$/.test(code) ? (new Intl.Locale(`und-${code}`).region ?? '') : ''];
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });

const getCountryName = (code: string) => names.of(code) ?? code;

/** The zone of the same city, `Europe/Tbilisi` → `Asia/Tbilisi`; otherwise the nearest in spelling. */
function listTimeZones(written: string): string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = written.split('/').at(-1);
  const zone = zones.find((candidate) => candidate.split('/').at(-1) === city) ?? findNearest(written, zones);
  return zone ? [zone] : [];
}

/** Restores the text of `Remark: with a colon`, which YAML reads as a field. */
function formatColonText(value: unknown): string | undefined {
  const [field, ...rest] = Object.entries(value as object);
  if (Array.isArray(value) || !field || rest.length > 0 || typeof field[1] === 'object') return undefined;
  return `${field[0]}: ${field[1]}`;
}
