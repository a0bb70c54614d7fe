/** Reads calendars with two independent parsers: ical.js and node-ical. */
import ICAL from 'ical.js';
import nodeIcal, { type CalendarResponse, type VEvent } from 'node-ical';

/** A parsed event; missing values are undefined. */
export interface ReadEvent {
  uid: string;
  /** A day, `2026-06-20`, or an instant, `2026-06-20T15:00:00Z`. */
  start: string;
  /** Exclusive; undefined for a moment. */
  end: string | undefined;
  sequence: number;
  stamp: string;
  summary: string;
  description: string;
  location: string | undefined;
  geo: { lat: number; lon: number } | undefined;
  categories: string[];
  url: string;
  status: string;
}

/** Reads the events of a calendar with ical.js, every value of every line. Throws if it is invalid. */
export function readWithIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    for (const property of event.getAllProperties()) property.getValues();
    const get = <T>(name: string) => event.getFirstPropertyValue(name) as T;
    const findTime = (name: string) => (event.hasProperty(name) ? String(get(name)) : undefined);
    const geo = event.hasProperty('geo') ? get<[number, number]>('geo') : undefined;
    return {
      uid: get('uid'),
      start: findTime('dtstart') ?? '',
      end: findTime('dtend'),
      sequence: get('sequence'),
      stamp: findTime('dtstamp') ?? '',
      summary: get('summary'),
      description: get('description'),
      location: get<string | null>('location') ?? undefined,
      geo: geo && { lat: geo[0], lon: geo[1] },
      categories: event.getFirstProperty('categories')?.getValues() ?? [],
      url: get('url'),
      status: get('status'),
    };
  });
}

/** Reads the events of a calendar with node-ical. Throws if it warns. */
export function readWithNodeIcal(text: string): ReadEvent[] {
  return Object.values(parseInSilence(text)).flatMap((part) =>
    part?.type === 'VEVENT' ? createEvent(part) : [],
  );
}

function parseInSilence(text: string): CalendarResponse {
  const { warn } = console;
  console.warn = (remark: unknown) => {
    throw new Error(String(remark));
  };
  try {
    return nodeIcal.sync.parseICS(text);
  } finally {
    console.warn = warn;
  }
}

function createEvent(event: VEvent): ReadEvent {
  const { uid, start, end, sequence, dtstamp, geo, categories } = event;
  // node-ical always sets an end: that of a moment equals its start.
  const isMoment = !end || end.getTime() === start.getTime();
  return {
    uid,
    start: formatDate(start),
    end: isMoment ? undefined : formatDate(end),
    sequence: Number(sequence),
    stamp: formatDate(dtstamp),
    summary: toValue(event.summary) ?? '',
    description: toValue(event.description) ?? '',
    location: toValue(event.location),
    geo: geo && { lat: Number(geo.lat), lon: Number(geo.lon) },
    categories: categories ?? [],
    url: toValue(event.url) ?? '',
    status: event.status ?? '',
  };
}

/** A value, with or without parameters. */
const toValue = (value: unknown) =>
  typeof value === 'object' && value !== null && 'val' in value
    ? String(value.val)
    : (value as string | undefined);

/** node-ical represents a day as midnight in the local zone. */
function formatDate(date: Date & { dateOnly?: boolean | undefined }): string {
  if (!date.dateOnly) return date.toISOString().replace('.000Z', 'Z');
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The most octets of a line without its end (RFC 5545, 3.1). */
const MOST = 75;

/** Lists violations of the line format: line ends, length, split characters. */
export function listLineDiagnostics(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const lines = text.split('\r\n');
  return [
    ...(text.includes('\uFFFD') ? ['a character is cut in two'] : []),
    ...(lines.at(-1) === '' ? [] : ['the last line has no end']),
    ...lines.filter((line) => /[\r\n]/.test(line)).map((line) => `no CRLF in ${line}`),
    ...lines.filter((line) => Buffer.byteLength(line) > MOST).map((line) => `too long: ${line}`),
    ...lines.filter((line) => Buffer.from(line).toString() !== line).map((line) => `no text: ${line}`),
  ];
}
