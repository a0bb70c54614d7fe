/** Finds time zones from what editors write, and from the country of an entry. */
import { isCountry } from '#collections/country-codes.ts';
import { site } from '#site.ts';
import { findNearest } from '#text/nearest.ts';

/** The clock of these countries is one zone of the IANA database, with names that are links to it. */
const ONE_CLOCK: ReadonlySet<string> = new Set(['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK']);

/** The only zone of a country. Returns undefined if it has several, or if there is no such country. */
export function findZoneOfCountry(code: string): string | undefined {
  if (ONE_CLOCK.has(code)) return 'Europe/Belgrade';
  if (!isCountry(code)) return undefined;
  const [only, ...rest] = new Intl.Locale(`und-${code}`).getTimeZones?.() ?? [];
  return rest.length === 0 ? only : undefined;
}

/** Abbreviations of a clock, which name no rules of their own: hours ahead of UTC in winter. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  ...{ WET: 0, WEST: 0, GMT: 0, BST: 0 },
  ...{ CET: 1, CEST: 1, MEZ: 1, MESZ: 1, 'GMT+1': 1, 'UTC+1': 1, 'GMT+2': 2, 'UTC+2': 2 },
  ...{ EET: 2, EEST: 2, OEZ: 2, OESZ: 2, TRT: 3, MSK: 3, 'GMT+3': 3, 'UTC+3': 3 },
};

/** The best known zone of each clock. */
const ZONES: Readonly<Record<number, string>> = {
  0: 'Europe/London',
  1: site.timeZone,
  2: 'Europe/Sofia',
  3: 'Europe/Istanbul',
};

/**
 * Lists the zones that a text can mean, the likeliest first: `CET`, `Belgrade`, `Europe/Tbilisi`. `local` is the zone
 * of the place where the event is, if known.
 */
export function listMeantZones(written: string, local: string | undefined): string[] {
  const hours = ABBREVIATIONS[written.trim().toUpperCase()];
  if (hours !== undefined) {
    const zones = [local, ZONES[hours]].filter((zone) => zone !== undefined);
    return zones.filter((zone) => getWinterHours(zone) === hours);
  }
  const zones = Intl.supportedValuesOf('timeZone');
  const city = written.trim().split('/').at(-1)?.replace(/\s+/g, '_').toLowerCase();
  const same = zones.find((zone) => zone.split('/').at(-1)?.toLowerCase() === city);
  return [same ?? findNearest(written, zones), local].filter((zone) => zone !== undefined);
}

function getWinterHours(zone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = parts
    .formatToParts(new Date('2026-01-15T12:00:00Z'))
    .find(({ type }) => type === 'timeZoneName');
  return Number(/[+-]\d+/.exec(name?.value ?? '')?.[0] ?? 0);
}
