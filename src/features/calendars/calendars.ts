/**
 * The calendars of the site: one for each event, one for all, one of deadlines, one for each project, one for
 * each topic, one for each country (RFC 5545).
 */

import { collections } from '#collections/index.ts';
import { toRef } from '#graph/graph.ts';
import { labelsOf } from '#i18n/labels.ts';
import { memoize } from '#memo/memoize.ts';
import { isAhead, isOff } from '#model/dates/event-status.ts';
import { findSubscription, listSubscriptions, type Subscription } from '#model/groups/scopes.ts';
import { findHrefIn } from '#model/language-pages.ts';
import { findParent } from '#model/relations/participation.ts';
import { toAbsolute, toCalendarHref, toEventFileHref } from '#model/routes.ts';
import { getEntry, type ModelEntry, type SiteModel } from '#model/site-model.ts';
import { isInUse } from '#routes/features.ts';
import { site } from '#site.ts';
import {
  hasCalendarEvents,
  hasDeadlineEvents,
  listCalendarEvents,
  listDeadlineEvents,
} from './calendar-events.ts';
import type {
  CalendarEventView,
  CalendarLinksView,
  CalendarLinkView,
  CalendarMenuLink,
  CalendarView,
} from './calendar-types.ts';

const occurrences = collections.filter(({ nature }) => nature === 'occurrence');

/** The calendar of everything is at the path of the first collection of occurrences. */
const WHOLE = occurrences[0]?.name ?? '';

/** The subject of a calendar, and its events. */
interface Holder {
  scope: Pick<Subscription, 'path' | 'title' | 'href'>;
  /** The events of an entry in this calendar. */
  listEvents: typeof listCalendarEvents;
  entries: readonly ModelEntry[];
}

/** Calendars by path: all events, projects, topics, countries. Leaves out those without an event of exact date. */
const getHolders = memoize((model: SiteModel): ReadonlyMap<string, Holder> => {
  const scopes = listSubscriptions(model).filter(({ kind }) => kind !== 'collection');
  const holders = scopes.flatMap((scope) => holdersOf(model)(scope) ?? []);
  return new Map(holders.map((holder) => [holder.scope.path, holder]));
});

/** The calendar of a path alone: a page only links its own. Undefined where there is none. */
function findHolder(model: SiteModel, path: string): Holder | undefined {
  const scope = findSubscription(model, 'path', path === WHOLE ? '' : path);
  return scope && scope.kind !== 'collection' ? holdersOf(model)(scope) : undefined;
}

const holdersOf = memoize((model: SiteModel) =>
  memoize((scope: Subscription): Holder | undefined => {
    if (!isInUse('calendars')) return undefined;
    const isOfCalls = scope.kind === 'calls';
    const listEvents = isOfCalls ? listDeadlineEvents : listCalendarEvents;
    const hasEvents = isOfCalls ? hasDeadlineEvents : hasCalendarEvents;
    const entries = scope.entries.filter((entry) => hasEvents(model, entry));
    return entries.length > 0 ? { scope: createHolderScope(model, scope), entries, listEvents } : undefined;
  }),
);

/** The calendar of the whole site contains all collections of occurrences, and has their names. */
function createHolderScope(model: SiteModel, scope: Subscription): Holder['scope'] {
  if (scope.kind !== 'site') return scope;
  const list = listSubscriptions(model).find(({ path }) => path === WHOLE);
  const title = model.words.calendars.together(
    occurrences.map((collection) => labelsOf(model, collection).plural),
  );
  return { path: WHOLE, title, href: list?.href ?? scope.href };
}

/** All calendars to subscribe to: all events, deadlines, projects, topics and countries by name. */
export function listCalendars(model: SiteModel): CalendarLinkView[] {
  return [...getHolders(model).values()].map((holder) => createLink(model, holder));
}

function createLink(model: SiteModel, { scope, entries }: Holder): CalendarLinkView {
  const href = findHrefIn(model, toCalendarHref(scope.path));
  return {
    of: scope.path,
    href,
    // Calendar programs replace webcal: with the protocol of the host.
    webcal: toAbsolute(href).replace(/^https?:/, 'webcal:'),
    title: scope.title,
    page: scope.href,
    count: entries.length,
  };
}

/** What each calendar that one can subscribe to is of: `events`, `projects/x`. */
export const listCalendarPaths = (model: SiteModel): string[] => [...getHolders(model).keys()];

/** The calendar of a path. Throws where there is none. */
export function createCalendar(model: SiteModel, path: string): CalendarView {
  const holder = findHolder(model, path);
  if (!holder) throw new Error(`There is no calendar of ${path}.`);
  const { scope, entries, listEvents } = holder;
  return {
    name: model.words.calendars.name(site.name, scope.title),
    events: entries.flatMap((entry) => listEvents(model, entry)).sort(compareEvents),
  };
}

/** The references of all that is dated to the day, which has a file of its own. */
export const listEventFilePaths = (model: SiteModel): string[] =>
  isInUse('calendars')
    ? [...model.entries].filter(([, entry]) => hasCalendarEvents(model, entry)).map(([ref]) => ref)
    : [];

/** The calendar file of one entry. Throws where there is no such entry. */
export const createEventFile = (model: SiteModel, ref: string): CalendarView => ({
  events: [...listCalendarEvents(model, getEntry(model, ref))].sort(compareEvents),
});

const getSortKey = ({ start, uid }: CalendarEventView) => `${start} ${uid}`;

const compareEvents = (a: CalendarEventView, b: CalendarEventView) =>
  getSortKey(a) < getSortKey(b) ? -1 : 1;

/**
 * The calendar links of an entry page: of an upcoming or current event to its file, and to the calendar that it is in;
 * of a project to its calendar. Returns undefined for all others.
 */
export function createEntryCalendarLinks(model: SiteModel, entry: ModelEntry): CalendarLinksView | undefined {
  const ref = toRef(entry);
  const { add, download } = model.words.calendars;
  const isOpen = isAhead(model, entry) && !isOff(entry) && hasCalendarEvents(model, entry);
  if (!isOpen) return createCalendarLinks(model, ref, add);
  const file = { href: toEventFileHref(ref), text: download, isFile: true };
  const parent = findParent(model, entry);
  const holder = (parent && findHolder(model, toRef(parent))) ?? findHolder(model, WHOLE);
  return {
    label: add,
    calendars: [
      { links: [file] },
      ...(holder ? [{ title: holder.scope.title, ...createSubscription(model, holder) }] : []),
    ],
  };
}

/** The links to the calendar of all events, for the list of a collection of occurrences. */
export function createListCalendarLinks(model: SiteModel, name: string): CalendarLinksView | undefined {
  const title = findHolder(model, WHOLE)?.scope.title;
  if (title === undefined || occurrences.every((collection) => collection.name !== name)) return undefined;
  return createCalendarLinks(model, WHOLE, model.words.calendars.of(title));
}

/** The links to the calendar of deadlines. */
export const createCallsCalendarLinks = (model: SiteModel) =>
  createCalendarLinks(model, 'calls', model.words.calendars.ofDeadlines);

/** The links to the calendar of a country by code. */
export const createCountryCalendarLinks = (model: SiteModel, code: string) =>
  createCalendarLinks(model, `countries/${code.toLowerCase()}`, model.words.calendars.add);

/** The links to the calendar of a topic by id. */
export const createTopicCalendarLinks = (model: SiteModel, id: string) =>
  createCalendarLinks(model, `topics/${id}`, model.words.calendars.add);

function createCalendarLinks(model: SiteModel, path: string, label: string): CalendarLinksView | undefined {
  const holder = findHolder(model, path);
  if (!holder) return undefined;
  const { address, links } = createSubscription(model, holder);
  const file = {
    href: findHrefIn(model, toCalendarHref(path)),
    text: model.words.calendars.download,
    isFile: true,
  };
  return { label, calendars: [{ links: [...links, file], address }] };
}

/**
 * The ways to subscribe to a calendar: with the program of the visitor, and with those web calendars that take an
 * address. These are links alone: nothing is loaded from there. What paths hold can stand in a query as it is.
 */
function createSubscription(model: SiteModel, holder: Holder) {
  const { href, webcal } = createLink(model, holder);
  const address = toAbsolute(href);
  const links: CalendarMenuLink[] = [
    { href: webcal, text: model.words.calendars.subscribe },
    { href: `https://calendar.google.com/calendar/render?cid=${webcal}`, text: 'Google Calendar' },
    { href: `https://outlook.live.com/calendar/0/addfromweb?url=${address}`, text: 'Outlook' },
  ];
  return { address, links };
}
