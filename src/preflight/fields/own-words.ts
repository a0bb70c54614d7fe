/**
 * Lists possible corrections of an invalid value, the likeliest first, made of the words that the editor wrote. A
 * correction changes the notation, never the statement: an editor would paste an example, and it would be published.
 */
import type { FieldType } from '#collections/field-types.ts';
import { listBranches, propertyOf, type Shape } from '#collections/shape.ts';
import { CHOICE_SYNONYMS } from '#collections/synonyms.ts';
import { findNearest } from '#text/nearest.ts';
import { findCountryCode } from './country-words.ts';
import { listDateRepairs, listIntervalRepairs } from './date-fixes.ts';
import { listMeantZones } from './time-zones.ts';

/** What other files and other fields tell about a value. */
export interface KnownWords {
  /** The entry that a text names, as a field for these collections writes it. */
  findReference: (text: string, to: readonly string[]) => string | undefined;
  /** The topic that a text names. */
  findTopic: (text: string) => string | undefined;
  /** The zone of the place where the entry is. */
  findLocalZone: () => string | undefined;
  /** The countries of the entry. */
  listCountries: () => readonly string[];
}

/** Lists values that are not validated yet; `suggestions.ts` asks the schema. */
export function* listMeantValues(
  value: unknown,
  shape: Shape | undefined,
  known?: KnownWords,
): Generator<unknown> {
  if (value === null || value === undefined || value === '' || !shape) return;
  for (const branch of listBranches(shape)) yield* listOfBranch(value, branch, known);
}

function* listOfBranch(value: unknown, shape: Shape, known?: KnownWords): Generator<unknown> {
  if (shape.type === 'array') yield* toList(value, shape, known);
  else if (shape.type === 'object') yield* toGroup(value, shape, known);
  else if (Array.isArray(value) && value.length === 1) yield value[0];
  else if (typeof value === 'number' && shape.type === 'boolean') {
    if (value === 1) yield true;
    if (value === 0) yield false;
  } else if (typeof value === 'string') yield* toScalar(value, shape, known);
}

function* toScalar(value: string, shape: Shape, known?: KnownWords): Generator<unknown> {
  if (shape.enum) yield* findChoice(value, shape.enum.map(String));
  else if (shape.type === 'boolean' || shape.const === true) yield* listTruths(value);
  else if (shape.type === 'number' || shape.type === 'integer') yield* listNumbers(value);
  else if (shape.const !== undefined) yield findNearest(value, [String(shape.const)]) ?? '';
  else if (shape.field === 'reference') yield* listReferences(value, shape, known);
  else if (shape.field === 'topic') yield known?.findTopic(value) ?? '';
  else if (shape.field === 'timeZone') yield* listMeantZones(value, known?.findLocalZone());
  else yield* BY_FIELD[shape.field ?? 'text']?.(value) ?? [];
}

/** `Conference`, `open call`, `partners`, `Meeting day` and `donor` mean a choice. */
function* findChoice(value: string, choices: readonly string[]): Generator<string> {
  const id = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (choices.includes(id)) yield id;
  const nearest = findNearest(id, choices);
  if (nearest !== undefined) yield nearest;
  const within = choices.filter((choice) => `-${id}-`.includes(`-${choice}-`));
  if (within.length === 1) yield* within;
  const other = Object.hasOwn(CHOICE_SYNONYMS, id) ? CHOICE_SYNONYMS[id] : undefined;
  if (other !== undefined && choices.includes(other)) yield other;
}

function* listReferences(value: string, { to = [] }: Shape, known?: KnownWords): Generator<string> {
  const meant = known?.findReference(value, to);
  if (meant !== undefined) yield meant;
}

/** Other notations of the same text, by type of field. */
const BY_FIELD: Partial<Record<FieldType, (value: string) => Iterable<string>>> = {
  country: (value) => [findCountryCode(value) ?? ''],
  date: listDateRepairs,
  duration: (value) => [value.trim().toLowerCase().replace(',', '.').replace('-', ' ')],
  image: (value) => (/^[^/\\:]+\.\w+$/.test(value) ? [`./${value}`] : []),
  interval: listIntervalRepairs,
  moment: listDateRepairs,
  path: listPaths,
  url: listAddresses,
};

/** Web addresses within a text: `www.example.org`, `[the page](https://example.org)`. */
function listAddresses(value: string): string[] {
  const inside = /^\[[^\]]*\]\((\S+?)\)$|^<(\S+)>$/.exec(value.trim());
  const address = inside?.[1] ?? inside?.[2] ?? value.trim();
  if (/^https?:\/\//i.test(address)) return [address.replace(/^https?/i, (scheme) => scheme.toLowerCase())];
  const host = address.replace(/^(?:https?:?\/{0,2}|\/\/|[a-z]{4,5}:\/\/)/i, '');
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(host) ? [`https://${host}`] : [];
}

/** Paths within an address: of `events/old`, of `https://www.example.org/events/old/#part`. */
function listPaths(value: string): string[] {
  const [path = ''] = value.replace(/^https?:\/\/[^/]+/i, '').split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length === 0 ? [] : [`/${parts.join('/')}/`];
}

function listTruths(value: string): boolean[] {
  if (/^(yes|y|on|true)$/i.test(value)) return [true];
  return /^(no|n|off|false)$/i.test(value) ? [false] : [];
}

/** `1,200`, `8 000 000`, `1.200,5` and `15,5`: first as groups of three digits, then with a decimal comma. */
function listNumbers(value: string): number[] {
  const text = value.trim();
  const numbers: string[] = [];
  const groups = /^(-?[1-9]\d{0,2})([,.\s'’\u00a0\u202f])(\d{3}(?:\2\d{3})*)(?:[.,](\d+))?$/.exec(text);
  if (groups) {
    const [, first = '', , groupsOfThree = '', decimals] = groups;
    numbers.push(first + groupsOfThree.replace(/\D/g, '') + (decimals ? `.${decimals}` : ''));
  }
  if (/^-?\d+([.,]\d+)?$/.test(text)) numbers.push(text.replace(',', '.'));
  return numbers.map(Number);
}

/** The number of `25 firms` or `15%`, if the unit beside it is the same word. */
export function findNumberWithUnit(value: string, unit: unknown): number | undefined {
  const [, number = '', word = ''] = /^([\d.,\s'’]*\d)\s*(\D+)$/.exec(value.trim()) ?? [];
  if (typeof unit !== 'string' || word.trim().toLowerCase() !== unit.toLowerCase()) return undefined;
  return listNumbers(number)[0];
}

function* toList(value: unknown, shape: Shape, known?: KnownWords): Generator<unknown[]> {
  if (Array.isArray(value)) {
    const items = value.map((item) =>
      isKept(item, shape.items, known) ? item : convert(item, shape.items, known),
    );
    if (items.every((item) => item !== undefined)) yield items;
    return;
  }
  const isText = typeof value === 'string';
  const whole = convert(value, shape.items, known) ?? value;
  // A whole that names something is one; a text with commas in it is several.
  if (isText && known && isFoundWhole(value, shape.items, known)) yield [whole];
  for (const separator of SEPARATORS) {
    const parts = isText ? value.split(separator).filter((part) => part !== '') : [];
    if (parts.length > 1) yield parts.map((part) => convert(part, shape.items, known) ?? part);
  }
  yield [whole];
}

/** Commas alone first: "Bosnia and Herzegovina" is one country. */
const SEPARATORS = [/\s*[,;\n]\s*(?:and\s+)?/, /\s*[,;\n]\s*(?:and\s+)?|\s+(?:and|&)\s+/];

function isFoundWhole(value: string, items: Shape | undefined, known: KnownWords): boolean {
  if (!items) return false;
  return listBranches(items).some(
    ({ field, to }) =>
      (field === 'topic' && known.findTopic(value) !== undefined) ||
      (field === 'reference' && to && known.findReference(value, to) !== undefined) ||
      (field === 'country' && findCountryCode(value) !== undefined),
  );
}

const isKept = (item: unknown, shape: Shape | undefined, known?: KnownWords) =>
  convert(item, shape, known) === undefined;

/** The likeliest correction of an item. Returns undefined if none is known. */
function convert(value: unknown, shape: Shape | undefined, known?: KnownWords): unknown {
  for (const meant of listMeantValues(value, shape, known)) if (meant !== '') return meant;
  return undefined;
}

function* toGroup(value: unknown, shape: Shape, known?: KnownWords): Generator<unknown> {
  if (Array.isArray(value) && value.length === 1) {
    if (typeof value[0] === 'object') yield value[0];
    else yield* toGroup(value[0], shape, known);
  }
  if (shape.field === 'location') yield* toLocation(value);
  else if (typeof shape.additionalProperties === 'object') yield* toNames(value, known);
  else {
    const filled = fillGroup(value, shape, known);
    if (filled && filled.missing.length === 0) yield filled.group;
  }
}

/** `43.153, 22.586`, `43.153 N, 22.586 E` and `[43.153, 22.586]`. */
function* toLocation(value: unknown): Generator<{ lat: number; lon: number }> {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  const numbers = [...text.matchAll(/(-?\d{1,3}(?:\.\d+)?)\s*°?\s*([NSEWnsew])?/g)];
  const [first, second] = numbers.map(([, number, side = '']) => ({
    degrees: Number(number) * (/[sw]/i.test(side) ? -1 : 1),
    side: side.toUpperCase(),
  }));
  if (numbers.length !== 2 || !first || !second || (typeof value === 'object') !== Array.isArray(value))
    return;
  const isTurned = /[EW]/.test(first.side);
  yield isTurned ? { lat: second.degrees, lon: first.degrees } : { lat: first.degrees, lon: second.degrees };
}

/** The languages of names in Cyrillic, and in Latin letters, by country. */
const LANGUAGES: Readonly<Record<string, { cyrillic?: string; latin?: string }>> = {
  ...{ RS: { cyrillic: 'sr-Cyrl', latin: 'sr-Latn' }, ME: { cyrillic: 'cnr-Cyrl', latin: 'cnr' } },
  ...{ BA: { cyrillic: 'sr-Cyrl', latin: 'bs' }, MK: { cyrillic: 'mk' }, BG: { cyrillic: 'bg' } },
  ...{
    UA: { cyrillic: 'uk' },
    AL: { latin: 'sq' },
    XK: { cyrillic: 'sr-Cyrl', latin: 'sq' },
    HR: { latin: 'hr' },
  },
  ...{ SI: { latin: 'sl' }, RO: { latin: 'ro' }, MD: { latin: 'ro' }, HU: { latin: 'hu' } },
};

/** `Пирот` in an entry of Serbia is `{sr-Cyrl: Пирот}`. */
function* toNames(value: unknown, known?: KnownWords): Generator<Record<string, string>> {
  if (typeof value !== 'string') return;
  const countries = known?.listCountries() ?? [];
  const group: Record<string, string> = {};
  for (const name of value.split(/\s*[,;/]\s*/)) {
    const language = findLanguage(name, countries);
    if (language === undefined || Object.hasOwn(group, language)) return;
    group[language] = name;
  }
  yield group;
}

function findLanguage(name: string, countries: readonly string[]): string | undefined {
  if (/\p{Script=Greek}/u.test(name)) return 'el';
  if (/\p{Script=Georgian}/u.test(name)) return 'ka';
  const [only, ...rest] = countries;
  if (only === undefined || rest.length > 0) return undefined;
  return LANGUAGES[only]?.[/\p{Script=Cyrillic}/u.test(name) ? 'cyrillic' : 'latin'];
}

/**
 * Puts a value where it belongs in a group, and lists the fields that the group needs besides. Returns undefined if it
 * can’t be told where the value belongs.
 */
export function fillGroup(
  value: unknown,
  shape: Shape,
  known?: KnownWords,
): { group: Record<string, unknown>; missing: string[] } | undefined {
  if (typeof value !== 'string' || !shape.properties) return undefined;
  const { required = [], properties } = shape;
  const group = splitWords(value, shape) ?? placeWhole(value, shape, known);
  if (!group) return undefined;
  const needed = required.filter((key) => Object.hasOwn(properties, key));
  const keys = Object.keys(properties);
  const missing = needed.filter((key) => !Object.hasOwn(group, key));
  const ordered = Object.entries(group).sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b));
  return { group: Object.fromEntries(ordered), missing };
}

/** A link with its words: `[The page](https://example.org)`, `The page: https://example.org`. */
function splitWords(value: string, shape: Shape): Record<string, unknown> | undefined {
  if (!propertyOf(shape, 'title') || !propertyOf(shape, 'url')) return undefined;
  const [, linked, target, words, address] =
    /^\[([^\]]+)\]\((\S+?)\)$|^(.*?\S)\s*[:,–-]?\s+<?(https?:\/\/\S+?)>?$/.exec(value.trim()) ?? [];
  const [title, url] = [linked ?? words, target ?? address];
  return title && url ? { title, url } : undefined;
}

function placeWhole(value: string, shape: Shape, known?: KnownWords): Record<string, unknown> | undefined {
  const { properties = {}, required = [] } = shape;
  const [address] = properties.url ? listAddresses(value) : [];
  if (address !== undefined && properties.url) {
    // The host is what a reader would call an untitled page.
    return properties.title && URL.canParse(address)
      ? { title: new URL(address).hostname.replace(/^www\./, ''), url: address }
      : { url: address };
  }
  if (properties.src && /\.\w{3,4}$/.test(value)) {
    return { src: /^[^/\\:]+$/.test(value) ? `./${value}` : value };
  }
  if (properties.label && properties.value && properties.unit) {
    const [, number = '', unit = ''] = /^([\d.,\s'’]*\d)\s*(\D+)$/.exec(value.trim()) ?? [];
    const [amount] = listNumbers(number);
    return amount === undefined ? undefined : { value: amount, unit: unit.trim() };
  }
  const [key] = required;
  if (key === undefined) return undefined;
  const [, name = '', country = ''] = /^(.+?),\s*([^,]+)$/.exec(value.trim()) ?? [];
  const code = properties.name && properties.country ? findCountryCode(country) : undefined;
  if (code !== undefined) return { name, country: code };
  return { [key]: convertPart(value, properties[key], known) };
}

/** A party by its entry, or else by its name. */
function convertPart(value: string, shape: Shape | undefined, known?: KnownWords): unknown {
  const reference = shape && listBranches(shape).find(({ field }) => field === 'reference');
  if (!reference) return value;
  const meant = known?.findReference(value, reference.to ?? []);
  if (meant !== undefined || /^[a-z-]+\/[a-z0-9-]+$/.test(value)) return meant ?? value;
  return shape && listBranches(shape).some(({ field }) => field === 'named') ? { name: value } : value;
}
