/** An entry of the shortlist in words, from its open data. */
import type { ShortlistSettings } from './shortlist-types.ts';

/** The open data of one entry, as far as the shortlist reads it by name. */
export interface EntryRecord {
  id: string;
  url: string;
  title: string;
  summary: string;
  website?: string;
  derived: { countries?: string[] };
  readonly [field: string]: unknown;
}

/** An entry as a line of a table, and as an item of the list. */
export interface EntryRow {
  title: string;
  href: string;
  kind: string;
  date: string;
  place: string;
  country: string;
  website: string;
  summary: string;
}

/** An entry in words. `getTitle` gives the title of another entry, such as that of its city. */
export async function createEntryRow(
  record: EntryRecord,
  settings: ShortlistSettings,
  getTitle: (ref: string) => Promise<string>,
): Promise<EntryRow> {
  const [name = ''] = record.id.split('/');
  const {
    kind = '',
    kinds = {},
    singular = '',
    when = [],
    where = [],
  } = settings.collections.find((collection) => collection.name === name) ?? {};
  const [start, end, within] = when.map((field) => record[field]);
  const dates = within ? String(within).split('/') : [start, end].filter(Boolean).map(String);
  return {
    title: record.title,
    href: `${settings.home}${record.id}/`,
    kind: kinds[String(record[kind])] ?? singular,
    date: dates.map((date) => formatDate(date, settings.about)).join(' – '),
    place: await formatPlaces(record, where, getTitle),
    country: (record.derived.countries ?? [])
      .map((code) => settings.countries[code] ?? countryNames.of(code) ?? code)
      .join('; '),
    website: record.website ?? '',
    summary: record.summary,
  };
}

const { lang } = document.documentElement;

const countryNames = new Intl.DisplayNames(lang, { type: 'region' });

/** A date (EDTF) as far as it is known: `2018-03~` → "about March 2018". Times are left out. */
function formatDate(date: string, about: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  if (!year) return date;
  const text = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}`));
  return date.includes('~') ? about.replace('{date}', text) : text;
}

/** The places of the most exact field that names any: by their entries, or by their own names. */
async function formatPlaces(
  record: EntryRecord,
  where: readonly string[],
  getTitle: (ref: string) => Promise<string>,
): Promise<string> {
  for (const field of where) {
    const places = [record[field] ?? []].flat().map(async (place) => {
      if (typeof place === 'string') return place.includes('/') ? getTitle(place) : '';
      return (place as { name?: string }).name ?? '';
    });
    const names = (await Promise.all(places)).filter(Boolean);
    if (names.length > 0) return names.join('; ');
  }
  return '';
}
