/** Fields with one value: texts, dates, addresses, references. */
import { z } from 'zod';
import { site } from '#site.ts';
import { parseDate, parseInterval } from '#time/edtf.ts';
import { parseMoment } from '#time/moment.ts';
import { isTimeZone } from '#time/zone.ts';
import { isCountry } from './country-codes.ts';
import type { FieldType, RelationKind } from './field-types.ts';

/** Text for readers, in the language of the entry, of at most `max` characters. */
export const text = (max: number) => z.string().min(1).max(max).meta({ field: 'text' });

/** A text that a function accepts. */
export const checked = (isValid: (value: string) => boolean, field: FieldType, example: string) =>
  z.string().refine(isValid, { error: field }).meta({ field, example });

/** A note that readers see beside its subject. */
export const note = text(300)
  .optional()
  .meta({ description: 'A remark for readers.', example: 'As announced.' });

/** An EDTF date: `2018-01-19`, `2018-01`, `2018`, `2014~`. */
export const date = checked((value) => parseDate(value) !== undefined, 'date', '2018-01-19');
/** A date or a local time: `2018-01-19`, `2018-01`, `2017-12-22 18:00`. */
export const moment = checked((value) => parseMoment(value) !== undefined, 'moment', '2018-01-19');
/** An interval between two dates: `2021-09/2021-10`. */
export const interval = checked((value) => parseInterval(value) !== undefined, 'interval', '2021-09/2021-10');
/** A duration in words: `6 months`, `4 hours`, `2.5 years`. */
export const duration = z
  .string()
  .regex(/^\d+(\.\d+)? (minute|hour|day|week|month|year)s?$/)
  .meta({ field: 'duration', example: '6 months' });
/** An IANA time zone. */
export const timeZone = checked(isTimeZone, 'timeZone', 'Europe/Belgrade');
/** ISO 3166-1 alpha-2, and `XK`. */
export const country = checked(isCountry, 'country', 'RS');
/** A web address. */
export const url = checked(isWebAddress, 'url', 'https://www.example.org/page');

/** The pattern of an entry’s id: lower-case ASCII letters and digits, in words joined by hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The pattern of a page’s address below the base path: `/old/address/`. */
export const SITE_PATH = /^(?:\/[a-z0-9-]+)+\/$/;

/** The id of a topic in `content/topics.yaml`. */
export const topic = z.string().regex(ID).meta({ field: 'topic', example: 'smart-cities' });

/**
 * The path of another entry: `hubs/nova-iskra-hub`, or just `budva` if only one collection is allowed. Whether it
 * exists is checked when all entries are known. Of the collections, those that the site has.
 */
export const reference = (relation: RelationKind, ...names: [string, ...string[]]) => {
  const to = names.filter((name) => site.collections.includes(name));
  return z
    .string()
    .regex(/^(?:[a-z-]+\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .meta({ field: 'reference', relation, to, example: to.length === 1 ? 'an-id' : `${to[0]}/an-id` });
};

/** One value or a list of them. */
export const oneOrMany = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)]);

/**
 * True for an address that a page may link to: absolute, http or https, without a user name or backslash that would
 * disguise the host.
 */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\\/?#@]+([/?#][^\s\\]*)?$/.test(value) && URL.canParse(value);
}
