/** What happens at a time, and what one applies to until a day, as machines are told of it. */
import type { Registration } from '#collections/event-fields.ts';
import type { SchemaTypeOf } from '#collections/schema-org-types.ts';
import { resolveReference } from '#graph/graph.ts';
import { en } from '#i18n/en.ts';
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
import { createPersonThing, listInRole, listLocations, toDated, toPage } from './thing-links.ts';

/** Capacities in which people are on a stage; who leads a round or a training is nobody's performer. */
const PERFORMING = new Set(['speaker', 'keynote', 'presenter']);

/** An event or workshop. Pure. */
export function createEventThing(
  model: SiteModel,
  entry: ModelEntry,
  type: SchemaTypeOf<'happening'>,
): EventThing {
  const { data } = entry;
  const people = data.people ?? [];
  const listPeople = (isIn: (as: string | undefined) => boolean): PersonThing[] =>
    people.filter(({ as }) => isIn(as)).map(({ name }) => createPersonThing(model, { name }));
  const locations = listLocations(model, entry);
  const series = createSeriesLink(model, entry);
  return {
    family: 'happening',
    type,
    ...toPage(entry),
    ...createTimes(model, entry),
    ...createAttendance(data.online, locations),
    locations,
    ...(data.online === true && {
      virtual: createVirtual(data.registration),
    }),
    organizers: [...listInRole(model, entry, 'organiser'), ...listPeople((as) => as === 'organiser')],
    performers: listPeople((as) => as !== undefined && PERFORMING.has(as)),
    funders: listInRole(model, entry, 'funder'),
    sponsors: listInRole(model, entry, 'supporter'),
    ...(series && { series }),
    parts: listParts(model, entry),
  };
}

/** An open call: what it is, and until when one can apply. */
export function createCallThing(model: SiteModel, entry: ModelEntry, type: SchemaTypeOf<'call'>): CallThing {
  const { data } = entry;
  return {
    family: 'call',
    type,
    ...toPage(entry),
    ...toDated('expires', data.end, zoneOf(entry)),
    ...toDated('published', data.published ?? data.publishFrom),
    ...toDated('modified', data.updated),
    funders: listInRole(model, entry, 'funder'),
    sponsors: listInRole(model, entry, 'supporter'),
  };
}

const zoneOf = ({ data }: ModelEntry) => data.timeZone ?? site.timeZone;

type Times = Pick<EventThing, 'start' | 'end' | 'status' | 'previousStart'>;

/**
 * When an entry is, and whether it stays so. What has an entry of its own for its new date is told with that date:
 * the old one is nothing to go to. "Some time in" is no date, and what is not confirmed has no status.
 */
function createTimes(model: SiteModel, entry: ModelEntry): Times {
  const { data } = entry;
  const next = findNext(model, entry);
  const { start, end } = createSpan(next ?? entry);
  const own = toDated('previousStart', data.formerly ?? (next && data.start), zoneOf(entry));
  const status = toStatus(data.status, {
    isRescheduled: next !== undefined || (own.previousStart !== undefined && start !== undefined),
    isDated: start !== undefined,
  });
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(status && { status }),
    ...(status === 'EventRescheduled' || status === 'EventPostponed' ? own : {}),
  };
}

const createSpan = (entry: ModelEntry) => ({
  ...toDated('start', entry.data.start, zoneOf(entry)),
  ...toDated('end', entry.data.end, zoneOf(entry)),
});

/** The entry of the new date, where that has one of its own. */
function findNext(model: SiteModel, { data }: ModelEntry): ModelEntry | undefined {
  return typeof data.movedTo === 'string' ? model.entries.get(data.movedTo) : undefined;
}

function toStatus(
  status: string | undefined,
  { isRescheduled, isDated }: { isRescheduled: boolean; isDated: boolean },
): EventThing['status'] {
  if (status === 'cancelled') return 'EventCancelled';
  if (status === 'postponed' || status === 'moved') {
    if (isRescheduled) return 'EventRescheduled';
    // What was moved without a word of another day has moved to another place.
    return status === 'postponed' ? 'EventPostponed' : undefined;
  }
  return status === undefined && isDated ? 'EventScheduled' : undefined;
}

/** How one can be there, where the entry says: by the internet, in a place, or both. */
function createAttendance(
  online: unknown,
  locations: readonly LocationThing[],
): Pick<EventThing, 'attendance'> {
  const isPlaced = locations.some(({ type }) => type !== 'Country');
  if (online === true && isPlaced) return { attendance: 'MixedEventAttendanceMode' };
  if (online === true && locations.length === 0) return { attendance: 'OnlineEventAttendanceMode' };
  return online === false && isPlaced ? { attendance: 'OfflineEventAttendanceMode' } : {};
}

const createVirtual = (registration: Registration | undefined) => ({
  name: en.online,
  ...(registration?.url !== undefined && { url: registration.url }),
});

/** The series that an entry is one of; a project that is not published gives nothing its name. */
function createSeriesLink(model: SiteModel, { data }: ModelEntry): ThingLink | undefined {
  const of = data.series?.of;
  if (of === undefined) return undefined;
  if (typeof of !== 'string') return { type: 'EventSeries', name: of.name };
  const project = model.entries.get(resolveReference(of, ['projects']) ?? of);
  return project && { type: 'EventSeries', name: project.data.title };
}

/** The parts of an entry that have a name. */
function listParts(model: SiteModel, entry: ModelEntry): (OccasionThing & { name: string })[] {
  const sessions = entry.data.sessions ?? [];
  return sessions.flatMap(({ title, start, end, ...where }) => {
    if (title === undefined) return [];
    return [
      {
        name: title,
        ...toDated('start', start, zoneOf(entry)),
        ...toDated('end', end, zoneOf(entry)),
        locations: listLocations(model, { data: where }),
      },
    ];
  });
}
