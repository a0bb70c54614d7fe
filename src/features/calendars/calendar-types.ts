/** What calendars hold, and what pages say of them. */

/** When an event is, as a calendar has it. */
export interface CalendarSpan {
  /** A day, `2026-06-20`, or an instant, `2026-06-20T15:00:00Z`. */
  start: string;
  /** The first day, or instant, that is no longer part of it, as exact as `start`; missing for a moment. */
  end?: string;
}

/** One event of a calendar (RFC 5545, 3.6.1). */
export interface CalendarEventView extends CalendarSpan {
  /** Unlike that of every other event, and the same for ever. */
  uid: string;
  /** Grows with every change of the entry. */
  sequence: number;
  /** The instant of its last change. */
  stamp: string;
  summary: string;
  /** Several lines. */
  description: string;
  location?: string;
  geo?: { lat: number; lon: number };
  categories: string[];
  /** Its page, absolute. */
  url: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** True where it takes up the time of who has it in a calendar: what has hours, and is not off. */
  isBusy: boolean;
}

/** One calendar file. */
export interface CalendarView {
  /** Missing for the file of one event, which is no calendar to subscribe to. */
  name?: string;
  /** In the order of time. */
  events: CalendarEventView[];
}

/** A calendar to subscribe to. */
export interface CalendarLinkView {
  /** The path of what it is of: `events`, `projects/x`, `countries/rs`. */
  of: string;
  /** With the base path. */
  href: string;
  /** Absolute, for programs that keep it up to date. */
  webcal: string;
  /** What it is of: "Events and workshops", a project, a country. */
  title: string;
  /** The page of that. */
  page: string;
  /** How many events, workshops and calls it holds. */
  count: number;
}

/** Ways from a page into somebody's calendar. */
export interface CalendarLinksView {
  /** "Calendar"; missing where the links say it. */
  label?: string;
  links: { href: string; text: string; isFile: boolean }[];
}
