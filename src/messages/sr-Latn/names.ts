/** How Serbian names fields, items, months and countries in a sentence, and how it counts. */
import { createCounting } from '#i18n/counting.ts';
import type { FieldPath } from '#messages/field-path.ts';

export const { number, plural, counted, list } = createCounting('sr-Latn-RS');

/** The words for a field and for an item of a list, in one case. */
const nameIn =
  (field: string, item: string) =>
  (path: FieldPath): string => {
    const last = path.at(-1);
    if (typeof last !== 'number') return `${field} „${String(last)}“`;
    const holder = path.at(-2);
    return holder === undefined ? `${last + 1}. ${item}` : `${last + 1}. ${item} liste „${String(holder)}“`;
  };

/** Nominative and accusative: `polje „who“`; of an item the nominative alone, `2. stavka liste „roles“`. */
export const nameField = nameIn('polje', 'stavka');

/** Genitive: `polja „who“`, `2. stavke liste „roles“`. */
export const ofField = nameIn('polja', 'stavke');

/** Dative and locative: `polju „who“`, `2. stavci liste „roles“`. */
export const toField = nameIn('polju', 'stavci');

/** A name at the start of a sentence. */
export const begin = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const MONTHS = [
  'januar',
  'februar',
  'mart',
  'april',
  'maj',
  'jun',
  'jul',
  'avgust',
  'septembar',
  'oktobar',
  'novembar',
  'decembar',
];

export const nameMonth = (month: number) => MONTHS[month - 1] ?? String(month);

const countries = new Intl.DisplayNames('sr-Latn', { type: 'region' });

/** The name of a country by its code. */
export const nameCountry = (code: string) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code);

/** "1 greška", "2 greške", "5 grešaka" */
export const countErrors = (count: number) =>
  counted(count, { one: 'greška', few: 'greške', other: 'grešaka' });

/** "1 upozorenje", "5 upozorenja" */
export const countWarnings = (count: number) => counted(count, { one: 'upozorenje', other: 'upozorenja' });

/** "u 1 datoteci", "u 5 datoteka" */
export const inFiles = (count: number) =>
  `u ${counted(count, { one: 'datoteci', few: 'datoteke', other: 'datoteka' })}`;
