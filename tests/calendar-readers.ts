/** Calendars as two programs read them that know nothing of the one that writes them: ical.js and node-ical. */
import ICAL from 'ical.js';
import nodeIcal, { type CalendarResponse, type VEvent } from 'node-ical';

/** An event as a program has read it: what is not there is undefined. */
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

/** The events of a calendar by ical.js, which reads every value of every line. Throws for what it can't read. */
export function readWithIcalJs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    for (const property of event.getAllProperties()) property.getValues();
    const get = <T>(name: string) => event.getFirstPropertyValue(name) as T;
    const toTime = (name: string) => (event.hasProperty(name) ? String(get(name)) : undefined);
    const geo = event.hasProperty('geo') ? get<[number, number]>('geo') : undefined;
    return {
      uid: get('uid'),
      start: toTime('dtstart') ?? '',
      end: toTime('dtend'),
      sequence: get('sequence'),
      stamp: toTime('dtstamp') ?? '',
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

/** The same by node-ical. Throws where it remarks on something. */
export function readWithNodeIcal(text: string): ReadEvent[] {
  return Object.values(parseInSilence(text)).flatMap((part) =>
    part?.type === 'VEVENT' ? toEvent(part) : [],
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

function toEvent(event: VEvent): ReadEvent {
  const { uid, start, end, sequence, dtstamp, geo, categories } = event;
  // It has an end for everything: a moment ends as it begins.
  const isMoment = !end || end.getTime() === start.getTime();
  return {
    uid,
    start: toText(start),
    end: isMoment ? undefined : toText(end),
    sequence: Number(sequence),
    stamp: toText(dtstamp),
    summary: toValue(event.summary) ?? '',
    description: toValue(event.description) ?? '',
    location: toValue(event.location),
    geo: geo && { lat: Number(geo.lat), lon: Number(geo.lon) },
    categories: categories ?? [],
    url: toValue(event.url) ?? '',
    status: event.status ?? '',
  };
}

/** A value, also where parameters came with it. */
const toValue = (value: unknown) =>
  typeof value === 'object' && value !== null && 'val' in value
    ? String(value.val)
    : (value as string | undefined);

/** A day is the midnight of the machine's own clock there. */
function toText(date: Date & { dateOnly?: boolean | undefined }): string {
  if (!date.dateOnly) return date.toISOString().replace('.000Z', 'Z');
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** How many octets a line may have without its end (RFC 5545, 3.1). */
const MOST = 75;

/** What is wrong with a calendar by the letter: ends of lines, their length, characters that are cut in two. */
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
