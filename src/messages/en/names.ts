/** How English names fields, items, months and countries in a sentence. */
import type { FieldPath } from '#messages/field-path.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

const formatOrdinal = (number: number) => `${number}${ENDINGS[ordinals.select(number)] ?? 'th'}`;

/** `“who”`, `the 2nd of “roles”`: a field by its name, an item by its position. */
export function nameField(path: FieldPath): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `“${String(last)}”`;
  const list = path.at(-2);
  return `the ${formatOrdinal(last + 1)} of ${list === undefined ? 'the list' : `“${String(list)}”`}`;
}

/** A field at the start of a sentence. */
export function beginWithField(path: FieldPath): string {
  const name = nameField(path);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `1 error`, `2 errors`, `3 entries`. */
export const count = (number: number, singular: string, many = `${singular}s`) =>
  `${number} ${number === 1 ? singular : many}`;

/** 1,000,000 */
export const formatNumber = (number: number) => number.toLocaleString('en');

const countries = new Intl.DisplayNames('en', { type: 'region' });

/** The name of a country by its code. */
export const nameCountry = (code: string) => countries.of(code) ?? code;
