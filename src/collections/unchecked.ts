/**
 * What front matter says, by its meaning, before its schema has checked it: for the preflight and the authoring
 * tools, who read files with mistakes in them. What is not as the schema asks for is left out.
 */
import type { EntryData } from './entry-data.ts';
import type { Source } from './entry-fields.ts';
import type { EVENT_FIELDS } from './event-fields.ts';

/** Front matter as YAML gave it. */
export type Unchecked = Readonly<Record<string, unknown>>;

const read = (data: Unchecked, field: keyof EntryData): unknown => data[field];

const isText = (value: unknown): value is string => typeof value === 'string';

const listValues = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

/** True for what is kept off the site until its editor says otherwise. */
export const isDraft = (data: Unchecked): boolean => read(data, 'draft') === true;

/** The day from which an entry is on the site, as it is written. */
export function findShownFrom(data: Unchecked): string | undefined {
  const day = read(data, 'publishFrom');
  return isText(day) ? day : undefined;
}

/** The title of an entry. */
export function findTitle(data: Unchecked): string | undefined {
  const title = read(data, 'title');
  return isText(title) ? title : undefined;
}

/** The field with the website of an entry. */
export const WEBSITE = 'website' satisfies keyof EntryData;

/** The website of an entry itself. */
export function findWebsite(data: Unchecked): string | undefined {
  const website = read(data, WEBSITE);
  return isText(website) ? website : undefined;
}

/** The picture of an entry. */
export const findImage = (data: Unchecked): unknown => read(data, 'image');

/** The names of an entry beside its title: official, short, native, former. */
export const listNames = (data: Unchecked): string[] =>
  [
    read(data, 'officialName'),
    read(data, 'acronym'),
    ...listValues(read(data, 'nativeNames')),
    ...listValues(read(data, 'exonyms')),
    ...listValues(read(data, 'aliases')),
  ].filter(isText);

/** The codes of the countries that an entry says of itself, without those of its cities. */
export const listCountryCodes = (data: Unchecked): string[] =>
  [read(data, 'country'), read(data, 'countries'), read(data, 'place')].flat().flatMap(listCodes);

/** The code of a country as it is written, or with a name of its time, or behind the name of a place. */
function listCodes(value: unknown): string[] {
  if (isText(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const { code, country } = value as { code?: unknown; country?: unknown };
  return [code, country].filter(isText);
}

/** The field with the former addresses of a page. */
export const FORMER_ADDRESSES = 'redirectFrom' satisfies keyof EntryData;

/** The former addresses of a page, as they are written. */
export function listFormerAddresses(data: Unchecked): unknown[] {
  const addresses = read(data, FORMER_ADDRESSES);
  return Array.isArray(addresses) ? addresses : [];
}

/** The field with the sources of an entry. */
export const SOURCES = 'sources' satisfies keyof EntryData;

/** The sources of an entry, as they are written. */
export function listSources(data: Unchecked): unknown[] {
  const sources = read(data, SOURCES);
  return Array.isArray(sources) ? sources : [];
}

/** The address of a kept copy that a source names beside its own. */
export function findArchivedCopy(source: unknown): string | undefined {
  if (typeof source !== 'object' || source === null) return undefined;
  const { archived } = source as Partial<Source>;
  return isText(archived) ? archived : undefined;
}

/** The field with the day on which somebody last checked an entry. */
export const CONFIRMED = 'confirmed' satisfies keyof EntryData;

/** The field with the figures of an entry. */
export const FIGURES = 'figures' satisfies keyof EntryData;

/** The figures of an entry, as they are written. */
export function listFigures(data: Unchecked): unknown[] {
  const figures = read(data, FIGURES);
  return Array.isArray(figures) ? figures : [];
}

/** A grant of an entry as it is written, and where. */
export interface WrittenGrant {
  path: (string | number)[];
  fields: Record<string, unknown>;
}

/** The grants of an entry, as they are written: one, or a list. */
export function listGrants(data: Unchecked): WrittenGrant[] {
  const field = 'grant' satisfies keyof EntryData;
  const grants = read(data, field);
  return [grants].flat().flatMap((fields, index) => {
    const path = Array.isArray(grants) ? [field, index] : [field];
    return isGroup(fields) ? [{ path, fields }] : [];
  });
}

/** Those who fund an entry, each as it is written. */
export const listFunders = (data: Unchecked): unknown[] =>
  [read(data, 'roles')].flat().flatMap((role) => (isGroup(role) && role.as === 'funder' ? [role.who] : []));

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a field of events, as it is written. */
export const getEventField = (data: Unchecked, field: keyof typeof EVENT_FIELDS): unknown =>
  read(data, field);
