/** Structured data of events and calls. */

import { findSpan } from '#collections/collection.ts';
import type { Registration } from '#collections/event-fields.ts';
import {
  getFormerTime,
  getMovedTo,
  getRegistration,
  getSeries,
  getSeriesTarget,
  getStatus,
  getTextDates,
  isOnline,
  listPeople,
  listSessions,
} from '#collections/meanings.ts';
import type { SchemaTypeOf } from '#collections/schema-org-types.ts';
import type { InLanguage } from '#i18n/word-types.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';
import type {
  CallThing,
  EventThing,
  LocationThing,
  OccasionThing,
  PersonThing,
  ThingLink,
} from '#model/thing-types.ts';
import { site } from '#site.ts';
import {
  createDateProperty,
  createPageLink,
  createPersonThing,
  listInRole,
  listLocations,
} from './thing-links.ts';

/** Roles of people on a stage; leading a round table or a training is not performing. */
const PERFORMING = new Set(['speaker', 'keynote', 'presenter']);

/** True for a capacity in which people stand on a stage. */
export const isPerforming = (as: string | undefined): boolean => as !== undefined && PERFORMING.has(as);

/** An event or workshop. Pure. */
export function createEventThing(
  model: SiteModel,
  entry: ModelEntry,
  type: SchemaTypeOf<'occurrence'>,
): EventThing {
  const [people, online] = [listPeople(entry), isOnline(entry)];
  const listPeopleAs = (isIn: (as: string | undefined) => boolean): PersonThing[] =>
    people.filter(({ as }) => isIn(as)).map((person) => createPersonThing(model, entry, person));
  const locations = listLocations(model, entry);
  const series = createSeriesLink(model, entry);
  return {
    family: 'occurrence',
    type,
    ...createPageLink(entry),
    ...createTimes(model, entry),
    ...createAttendance(online, locations),
    locations,
    ...(online === true && { virtual: createVirtual(model, getRegistration(entry)) }),
    organizers: [...listInRole(model, entry, 'organiser'), ...listPeopleAs((as) => as === 'organiser')],
    performers: listPeopleAs(isPerforming),
    funders: listInRole(model, entry, 'funder'),
    sponsors: listInRole(model, entry, 'supporter'),
    ...(series && { series }),
    parts: listParts(model, entry),
  };
}

/** An open call: what it is, and its deadline. */
export function createCallThing(model: SiteModel, entry: ModelEntry, type: SchemaTypeOf<'call'>): CallThing {
  const { published, shownFrom, updated } = getTextDates(entry);
  return {
    family: 'call',
    type,
    ...createPageLink(entry),
    ...createDateProperty('expires', findSpan(entry)?.end, zoneOf(entry)),
    ...createDateProperty('published', published ?? shownFrom),
    ...createDateProperty('modified', updated),
    funders: listInRole(model, entry, 'funder'),
    sponsors: listInRole(model, entry, 'supporter'),
  };
}

const zoneOf = (entry: ModelEntry) => findSpan(entry)?.timeZone ?? site.timeZone;

type Times = Pick<EventThing, 'start' | 'end' | 'status' | 'previousStart'>;

/**
 * The dates of an entry and their status. An event with a new entry has the new date; its old date is not announced.
 * "Some time in" is not a date, and an unconfirmed event has no status.
 */
function createTimes(model: SiteModel, entry: ModelEntry): Times {
  const next = findNext(model, entry);
  const { start, end } = createSpan(next ?? entry);
  const previous = createDateProperty(
    'previousStart',
    getFormerTime(entry) ?? (next && findSpan(entry)?.start),
    zoneOf(entry),
  );
  const status = getEventStatus(getStatus(entry), {
    isRescheduled: next !== undefined || (previous.previousStart !== undefined && start !== undefined),
    isDated: start !== undefined,
  });
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(status && { status }),
    ...(status === 'EventRescheduled' || status === 'EventPostponed' ? previous : {}),
  };
}

function createSpan(entry: ModelEntry) {
  const { start, end } = findSpan(entry) ?? {};
  return {
    ...createDateProperty('start', start, zoneOf(entry)),
    ...createDateProperty('end', end, zoneOf(entry)),
  };
}

/** The entry of the new date, if there is one. */
function findNext(model: SiteModel, entry: ModelEntry): ModelEntry | undefined {
  const movedTo = getMovedTo(entry);
  return movedTo === undefined ? undefined : model.entries.get(movedTo);
}

function getEventStatus(
  status: string | undefined,
  { isRescheduled, isDated }: { isRescheduled: boolean; isDated: boolean },
): EventThing['status'] {
  if (status === 'cancelled') return 'EventCancelled';
  if (status === 'postponed' || status === 'moved') {
    if (isRescheduled) return 'EventRescheduled';
    // Moved without another date means moved to another place.
    return status === 'postponed' ? 'EventPostponed' : undefined;
  }
  return status === undefined && isDated ? 'EventScheduled' : undefined;
}

/** How to attend, if the entry tells: online, in a place, or both. */
function createAttendance(
  online: boolean | undefined,
  locations: readonly LocationThing[],
): Pick<EventThing, 'attendance'> {
  const isPlaced = locations.some(({ type }) => type !== 'Country');
  if (online === true && isPlaced) return { attendance: 'MixedEventAttendanceMode' };
  if (online === true && locations.length === 0) return { attendance: 'OnlineEventAttendanceMode' };
  return online === false && isPlaced ? { attendance: 'OfflineEventAttendanceMode' } : {};
}

const createVirtual = (model: InLanguage, registration: Registration | undefined) => ({
  name: model.words.shared.online,
  ...(registration?.url !== undefined && { url: registration.url }),
});

/** The series of an entry; an unpublished project must not give it a name. */
function createSeriesLink(model: SiteModel, entry: ModelEntry): ThingLink | undefined {
  const series = getSeries(entry);
  if (!series) return undefined;
  const target = getSeriesTarget(series);
  if ('name' in target) return { type: 'EventSeries', name: target.name };
  const project = model.entries.get(target.ref);
  return project && { type: 'EventSeries', name: project.data.title };
}

/** The sessions of an entry that have a title. */
function listParts(model: SiteModel, entry: ModelEntry): (OccasionThing & { name: string })[] {
  return listSessions(entry).flatMap(({ title, start, end, ...where }) => {
    if (title === undefined) return [];
    return [
      {
        name: title,
        ...createDateProperty('start', start, zoneOf(entry)),
        ...createDateProperty('end', end, zoneOf(entry)),
        locations: listLocations(model, { data: where }),
      },
    ];
  });
}
