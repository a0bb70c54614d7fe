/** How Albanian names fields, items, months and countries in a sentence, and how it counts. */
import { createCounting } from '#i18n/counting.ts';
import type { FieldPath } from '#messages/field-path.ts';

// Browsers lack Albanian numbers: Portuguese writes them the same.
export const { number, plural, counted, list } = createCounting('sq-AL', 'pt-PT');

/** The words for a field and for an item of a list, in one case. */
const nameIn =
  (field: string, item: string, of: string) =>
  (path: FieldPath): string => {
    const last = path.at(-1);
    if (typeof last !== 'number') return `${field} „${String(last)}”`;
    const holder = path.at(-2);
    return holder === undefined
      ? `${item} ${last + 1}`
      : `${item} ${last + 1} ${of} listës „${String(holder)}”`;
  };

/** Nominative: `fusha „who”`, `elementi 2 i listës „roles”`. */
export const nameField = nameIn('fusha', 'elementi', 'i');

/** Accusative, also behind “në”: `fushën „who”`, `elementin 2 të listës „roles”`. */
export const inField = nameIn('fushën', 'elementin', 'të');

/** Genitive and dative: `fushës „who”`, `elementit 2 të listës „roles”`. */
export const ofField = nameIn('fushës', 'elementit', 'të');

/** A name at the start of a sentence. */
export const begin = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const MONTHS = [
  'janar',
  'shkurt',
  'mars',
  'prill',
  'maj',
  'qershor',
  'korrik',
  'gusht',
  'shtator',
  'tetor',
  'nëntor',
  'dhjetor',
];

export const nameMonth = (month: number) => MONTHS[month - 1] ?? String(month);

const countries = new Intl.DisplayNames('sq', { type: 'region' });

/** The name of a country by its code. */
export const nameCountry = (code: string) => countries.of(code) ?? code;

/** "1 gabim", "5 gabime" */
export const countErrors = (count: number) => counted(count, { one: 'gabim', other: 'gabime' });

/** "1 paralajmërim", "5 paralajmërime" */
export const countWarnings = (count: number) =>
  counted(count, { one: 'paralajmërim', other: 'paralajmërime' });

/** "në 1 skedar", "në 5 skedarë" */
export const inFiles = (count: number) => `në ${counted(count, { one: 'skedar', other: 'skedarë' })}`;
