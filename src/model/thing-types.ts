/**
 * What machines are told about a page in the words of schema.org, as plain data: what stands on the page too, and no
 * more. Addresses of this site are paths with the base; whoever writes them makes them absolute.
 */
import type { SchemaTypeOf } from '#collections/schema-org-types.ts';

/** Something that has a page here, or only a name. */
export interface ThingLink {
  type: SchemaTypeOf<'article' | 'happening' | 'call' | 'organisation' | 'place'> | 'Country' | 'EventSeries';
  name: string;
  /** Its page on this site. */
  href?: string;
}

export interface PersonThing {
  type: 'Person';
  name: string;
  affiliation?: ThingLink[];
}

interface PageThing {
  /** Its page, which it is named by. */
  href: string;
  name: string;
  description: string;
}

/** An article. Dates are ISO 8601. */
export interface ArticleThing extends PageThing {
  family: 'article';
  type: SchemaTypeOf<'article'>;
  published?: string;
  modified?: string;
  authors: PersonThing[];
  about: ThingLink[];
}

/** Degrees, north and east positive. */
export interface Coordinates {
  lat: number;
  lon: number;
}

/** Where something is: a place by its name, in a country by its code (ISO 3166-1 alpha-2, or `XK`). */
export interface LocationThing extends ThingLink {
  locality?: string;
  country?: string;
  coordinates?: Coordinates;
  /** The city of a house or hall. */
  within?: ThingLink;
}

/** When and where something is. Dates and times are ISO 8601, as exact as they are known. */
export interface OccasionThing {
  start?: string;
  end?: string;
  locations: LocationThing[];
}

/** What happens at a time. */
export interface EventThing extends PageThing, OccasionThing {
  family: 'happening';
  type: SchemaTypeOf<'happening'>;
  status?: 'EventScheduled' | 'EventCancelled' | 'EventPostponed' | 'EventRescheduled';
  /** When it was to be before it was moved. */
  previousStart?: string;
  attendance?: 'OnlineEventAttendanceMode' | 'OfflineEventAttendanceMode' | 'MixedEventAttendanceMode';
  /** Over the internet: the address of who takes part, where it is known. */
  virtual?: { name: string; url?: string };
  organizers: (ThingLink | PersonThing)[];
  performers: PersonThing[];
  funders: ThingLink[];
  sponsors: ThingLink[];
  series?: ThingLink;
  parts: (OccasionThing & { name: string })[];
}

/** What one applies to until a day. */
export interface CallThing extends PageThing {
  family: 'call';
  type: SchemaTypeOf<'call'>;
  /** Its deadline, ISO 8601. */
  expires?: string;
  published?: string;
  modified?: string;
  funders: ThingLink[];
  sponsors: ThingLink[];
}

/** What people are and work in: organisations, hubs, clusters; projects too, which schema.org counts among them. */
export interface OrganisationThing extends PageThing {
  family: 'organisation';
  type: SchemaTypeOf<'organisation'>;
  legalName?: string;
  alternateNames: string[];
  /** Its own website. */
  website?: string;
  founded?: string;
  dissolved?: string;
  seat?: LocationThing;
  parent?: ThingLink;
  memberOf: ThingLink[];
  funders: ThingLink[];
  sponsors: ThingLink[];
}

/** A city, municipality, village or country. */
export interface PlaceThing extends PageThing {
  family: 'place';
  type: SchemaTypeOf<'place'> | 'Country';
  alternateNames: string[];
  region?: string;
  country?: ThingLink & { code: string };
  coordinates?: Coordinates;
  website?: string;
}

/** The site itself, and who publishes it. */
export interface SiteThing extends PageThing {
  family: 'site';
  language: string;
  /** The page of its search. */
  searchHref: string;
}

/** A file to download: an address of this site, and its media type (RFC 6838). */
export interface DownloadThing {
  href: string;
  mediaType: string;
}

/** Data that can be used, with its parts. */
export interface DatasetThing extends PageThing {
  family: 'dataset';
  /** The address of its licence. */
  licence: string;
  downloads: DownloadThing[];
  /** Each a dataset of its own. */
  parts: { name: string; description: string; href: string; downloads: DownloadThing[] }[];
}

export type Thing =
  | ArticleThing
  | EventThing
  | CallThing
  | OrganisationThing
  | PlaceThing
  | SiteThing
  | DatasetThing;

/** What Open Graph asks of an article (https://ogp.me/#type_article). Dates are ISO 8601. */
export interface SharedArticle {
  published?: string;
  modified?: string;
  /** What it belongs to: "Events". */
  section: string;
  tags: string[];
}
