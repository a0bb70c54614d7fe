/** The views of calendars, and of the links to them. */

/** The time of a calendar event. */
export interface CalendarSpan {
  /** A day, `2026-06-20`, or an instant, `2026-06-20T15:00:00Z`. */
  start: string;
  /** The first day or instant after it, in the format of `start`; missing for a moment. */
  end?: string;
}

/** A calendar event (RFC 5545, 3.6.1). */
export interface CalendarEventView extends CalendarSpan {
  /** Unique and permanent. */
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
  /** The absolute address of its page. */
  url: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** True if it makes its time busy: it has hours and is not cancelled. */
  isBusy: boolean;
}

/** A calendar file. */
export interface CalendarView {
  /** Missing for the file of one event, which is not a subscription. */
  name?: string;
  /** By time. */
  events: CalendarEventView[];
}

/** A calendar to subscribe to. */
export interface CalendarLinkView {
  /** The path of its subject: `events`, `projects/x`, `countries/rs`. */
  of: string;
  /** With the base path. */
  href: string;
  /** Absolute, for calendar programs. */
  webcal: string;
  /** Its subject: "Events and workshops", a project, a country. */
  title: string;
  /** The page of its subject. */
  page: string;
  /** The number of its events, workshops and calls. */
  count: number;
}

/** A link of the menu; one that is no file leads to a program or to a web calendar. */
export interface CalendarMenuLink {
  href: string;
  text: string;
  isFile?: boolean;
}

/** The calendar links of a page: a menu that opens without script. */
export interface CalendarLinksView {
  /** What opens the menu: "Add to calendar". */
  label: string;
  calendars: {
    /** Its subject, where the menu has several: "Digital Cities". */
    title?: string;
    links: CalendarMenuLink[];
    /** To copy; missing for a file alone. */
    address?: string;
  }[];
}
