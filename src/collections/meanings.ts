/**
 * What front matter says, by its meaning. This file knows which field says it; all other rooms ask here and name no
 * field, so that a field is renamed or moved to other collections in this folder alone. When an entry is, its
 * collection says (`findSpan` in `collection.ts`).
 */
import type { CollectionLabels } from './collection.ts';
import type { EntryData, ItemOf } from './entry-data.ts';
import type { Source } from './entry-fields.ts';
import { EVENT_FIELDS, type Registration, type Series, type Session } from './event-fields.ts';
import type { Figure, Grant } from './figure-fields.ts';
import type { ParticipatingCountry, Party, Person, Role } from './party-fields.ts';
import { resolveReference } from './references.ts';

/** An entry, or whatever else has checked front matter. */
interface Checked<F extends keyof EntryData = keyof EntryData> {
  readonly data: Pick<EntryData, F>;
}

/** An entry, or a part of one, by the fields that say where it is. */
export type Placed = Checked<'city' | 'place' | 'country' | 'venue'>;

type Place = NonNullable<EntryData['place']>;

const toList = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** What an entry is called beside its title, each as the editor wrote it. */
interface Names {
  /** The full name by statute or contract. */
  official?: string | undefined;
  acronym?: string | undefined;
  /** By the code of their language. */
  native: Readonly<Record<string, string>>;
  /** In languages that are not its own, by their codes. */
  elsewhere: Readonly<Record<string, string>>;
  /** Former and other names. */
  aliases: readonly string[];
}

/** What an entry is called beside its title. */
export const getNames = ({ data }: Checked): Names => ({
  official: data.officialName,
  acronym: data.acronym,
  native: data.nativeNames ?? {},
  elsewhere: data.exonyms ?? {},
  aliases: data.aliases ?? [],
});

/** What an entry is about, by the ids of topics. */
export const listTopicIds = ({ data }: Checked): readonly string[] => data.topics ?? [];

/** The picture that stands for an entry; undefined where it has none. */
export const getImage = ({ data }: Checked) => data.image;

/** The other pictures of an entry. */
export const listGallery = ({ data }: Checked) => data.gallery ?? [];

/** The website of what an entry is about. */
export const getWebsite = ({ data }: Checked): string | undefined => data.website;

/** Where the facts of an entry come from, as its editor wrote it. */
export const listSources = ({ data }: Checked): readonly Source[] => data.sources ?? [];

/** Where the sources of an entry disagree, as its editor wrote it. */
export const listContradictions = ({ data }: Checked): readonly string[] => data.contradictions ?? [];

/** The figures of an entry as its editor wrote them. */
export const listFigures = ({ data }: Checked): readonly Figure[] => data.figures ?? [];

/** What became of the text of an entry, and when: EDTF dates, undefined where they are not recorded. */
interface TextDates {
  /** When it was first published. */
  published?: string | undefined;
  /** From when it is on this site. */
  shownFrom?: string | undefined;
  /** When it was last changed in substance. */
  updated?: string | undefined;
  /** When someone last checked it. */
  confirmed?: string | undefined;
}

/** What became of the text of an entry, and when. */
export const getTextDates = ({ data }: Checked): TextDates => ({
  published: data.published,
  shownFrom: data.publishFrom,
  updated: data.updated,
  confirmed: data.confirmed,
});

/** The addresses that a page had before, the oldest first. */
export const listFormerAddresses = ({ data }: Checked): readonly string[] => data.redirectFrom ?? [];

/** The references of the cities that something is in. */
export const listCityRefs = ({ data }: Checked<'city'>): string[] =>
  toList(data.city).map((city) => resolveReference(city, ['cities']) ?? city);

/** The place that something is in, where that has no entry among the cities. */
export const getPlace = ({ data }: Checked<'place'>): Place | undefined => data.place;

/** The code of the country that something is in, as far as it is said beside its city. */
export const getCountry = ({ data }: Checked<'country'>): string | undefined => data.country;

/** The house or hall that something is in. */
export const getVenue = ({ data }: Checked<'venue'>): string | undefined => data.venue;

/** The district that an entry lies in. */
export const getRegion = ({ data }: Checked): string | undefined => data.region;

/** Where an entry is on the map, in degrees; undefined where it does not say so itself. */
export const getCoordinates = ({ data }: Checked) => data.location;

/** Whether one can take part over the internet; undefined where it is not said. */
export const isOnline = ({ data }: Checked): boolean | undefined => data.online;

/** The countries that take part in an entry. */
export const listParticipatingCountries = ({ data }: Checked): readonly ParticipatingCountry[] =>
  data.countries ?? [];

/** True for a collection whose entries are wherever their participants are. */
export const isWhereParticipantsAre = ({ where }: { where: readonly string[] }) =>
  where.includes('countries');

/** True for a collection whose entries lie in cities. */
export const liesInCities = ({ where }: { where: readonly string[] }) => where.includes('city');

/** The parts of an entry that have a day or a place of their own. */
export const listSessions = ({ data }: Checked): readonly Session[] => data.sessions ?? [];

/** An entry as one of its sessions has it: in another city or place it has that alone, and of its venue what it says itself. */
export function placeSession<E extends Checked>(entry: E, { city, place, venue }: Session): E {
  const isElsewhere = city !== undefined || place !== undefined;
  const where = isElsewhere ? { city, place, country: undefined, venue } : venue !== undefined && { venue };
  return { ...entry, data: { ...entry.data, ...where } };
}

/** Whether something takes place as it was announced; undefined where nothing else is said. */
export const getStatus = ({ data }: Checked) => data.status;

/** The words for a status of an entry; the status itself where its collection has none. */
export const getStatusLabel = ({ values }: CollectionLabels, status: string): string =>
  values[EVENT_FIELDS.status]?.[status] ?? status;

/** The day or local time for which something was announced before it was moved. */
export const getFormerTime = ({ data }: Checked): string | undefined => data.formerly;

/** The reference of the entry that has the new date of something. */
export const getMovedTo = ({ data }: Checked): string | undefined => data.movedTo;

/** How one takes part; empty where nothing is said. */
export const getRegistration = ({ data }: Checked): Registration => data.registration ?? {};

/** How long an entry lasts, in words: `6 months`. */
export const getDuration = ({ data }: Checked): string | undefined => data.duration;

/** The series that an entry is one of. */
export const getSeries = ({ data }: Checked): Series | undefined => data.series;

/** What a series is of: an entry by its reference, or a name alone. */
export const getSeriesTarget = ({ of }: Series): { ref: string } | { name: string } =>
  typeof of === 'string' ? { ref: resolveReference(of, ['projects']) ?? of } : { name: of.name };

/** When what has its seat somewhere was founded. */
export const getFounded = ({ data }: Checked): string | undefined => data.founded;

/** When it closed; true where only the fact is known. */
export const getClosed = ({ data }: Checked): string | true | undefined => data.closed;

/** Who took part, and in what capacity, in the editor's order. */
export const listRoles = ({ data }: Checked): readonly Role[] => data.roles ?? [];

/** The grants of an entry, in the editor's order. */
export const listGrants = ({ data }: Checked): readonly Grant[] => toList(data.grant);

/** Who spoke, led or organised, in the editor's order. */
export const listPeople = ({ data }: Checked): readonly Person[] => data.people ?? [];

/** Who wrote an article. */
export const listAuthors = ({ data }: Checked): readonly ItemOf<'authors'>[] => data.authors ?? [];

/** Somebody whom an entry names, and as what. */
export interface Appearance {
  /** As the entry writes it. */
  name: string;
  /** What the person was at the time. */
  position?: string | undefined;
  /** For whom the person was there, or writes. */
  organisations: readonly Party[];
  as?: Person['as'] | 'author';
  /** The capacity in the words of the entry. */
  detail?: string | undefined;
  note?: string | undefined;
  /** The id of the person, where the editor says who it is. */
  same?: string | undefined;
}

/** Everybody whom an entry names: its people, then its authors, in the editor’s order. */
export const listAppearances = (entry: Checked): Appearance[] => [
  ...listPeople(entry).map(({ organisation, ...person }) => ({
    ...person,
    organisations: toList(organisation),
  })),
  ...listAuthors(entry).map(({ organisation, ...author }) => ({
    ...author,
    organisations: toList(organisation),
    as: 'author' as const,
  })),
];

/** The references of what an article is about. */
export const listSubjects = ({ data }: Checked): readonly string[] => data.about ?? [];

/** The networks that an entry says itself to belong to. */
export const listNetworks = ({ data }: Checked): readonly Party[] => data.networks ?? [];
