/**
 * Structured data of a page in the terms of schema.org, as plain data: only what the page shows, too. Addresses of
 * this site are paths with the base; the writer makes them absolute.
 */
import type { SchemaTypeOf } from '#collections/schema-org-types.ts';

/** Something with a page here, or only with a name. */
export interface ThingLink {
  type:
    | SchemaTypeOf<'article' | 'occurrence' | 'call' | 'organisation' | 'place'>
    | 'Country'
    | 'EventSeries';
  name: string;
  /** Its page on this site. */
  href?: string;
}

export interface PersonThing {
  type: 'Person';
  name: string;
  /** The page of the person on this site. */
  href?: string;
  affiliation?: ThingLink[];
}

interface PageThing {
  /** Its page, which identifies it. */
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
  /** Of a translation: its language, and its own address; `href` is that of the original. */
  translation?: { language: string; href: string };
}

/** Degrees, north and east positive. */
interface Coordinates {
  lat: number;
  lon: number;
}

/** A location: a place by name, in a country by code (ISO 3166-1 alpha-2, or `XK`). */
export interface LocationThing extends ThingLink {
  locality?: string;
  country?: string;
  coordinates?: Coordinates;
  /** The city of a venue. */
  within?: ThingLink;
}

/** When and where something takes place. Dates and times are ISO 8601, with the known precision. */
export interface OccasionThing {
  start?: string;
  end?: string;
  locations: LocationThing[];
}

/** An event. */
export interface EventThing extends PageThing, OccasionThing {
  family: 'occurrence';
  type: SchemaTypeOf<'occurrence'>;
  status?: 'EventScheduled' | 'EventCancelled' | 'EventPostponed' | 'EventRescheduled';
  /** The former date of a moved event. */
  previousStart?: string;
  attendance?: 'OnlineEventAttendanceMode' | 'OfflineEventAttendanceMode' | 'MixedEventAttendanceMode';
  /** An online event: the address for participants, if known. */
  virtual?: { name: string; url?: string };
  organizers: (ThingLink | PersonThing)[];
  performers: PersonThing[];
  funders: ThingLink[];
  sponsors: ThingLink[];
  series?: ThingLink;
  parts: (OccasionThing & { name: string })[];
}

/** A call with a deadline. */
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

/** Organisations, hubs, clusters; also projects, which schema.org counts as organisations. */
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
  grants: GrantThing[];
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

/** Somebody whom entries name. */
export interface PersonPageThing extends PageThing {
  family: 'person';
  alternateNames: string[];
  /** What the person was, if entries say one thing. */
  jobTitle?: string;
  affiliation: ThingLink[];
  /** Where the person stood on a stage. */
  performerIn: ThingLink[];
}

/** Money that a funder gives. */
export interface GrantThing {
  number?: string;
  /** The sum, and its currency by the code of ISO 4217. */
  sum?: { amount: number; currency: string };
  /** A page about it, elsewhere. */
  url?: string;
  funder?: ThingLink;
}

/** The site itself, and its publisher. */
export interface SiteThing extends PageThing {
  family: 'site';
  language: string;
  /** The search page. */
  searchHref: string;
}

/** A file to download: its address on this site, and its media type (RFC 6838). */
export interface DownloadThing {
  href: string;
  mediaType: string;
}

/** A dataset with its parts. */
export interface DatasetThing extends PageThing {
  family: 'dataset';
  /** The address of its licence. */
  licence: string;
  downloads: DownloadThing[];
  /** Each part is a dataset itself. */
  parts: { name: string; description: string; href: string; downloads: DownloadThing[] }[];
}

export type Thing =
  | ArticleThing
  | EventThing
  | CallThing
  | OrganisationThing
  | PlaceThing
  | PersonPageThing
  | SiteThing
  | DatasetThing;

/** Open Graph data of an article (https://ogp.me/#type_article). Dates are ISO 8601. */
export interface SharedArticle {
  published?: string;
  modified?: string;
  /** The collection: "Events". */
  section: string;
  tags: string[];
}
