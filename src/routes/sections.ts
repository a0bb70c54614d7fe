/** The ids of sections on the pages of entries. Imports nothing: the browser reads it too. */

/** Sections that show a field of the entry, by its name. */
export const FIELD_SECTIONS = {
  figures: 'figures',
  gallery: 'gallery',
  links: 'links',
  notes: 'notes',
  people: 'people',
  recordings: 'recordings',
  roles: 'roles',
  sessions: 'sessions',
  sources: 'sources',
} as const;

/** Sections that follow from several entries, from time or from what sources say. */
export const DERIVED_SECTIONS = {
  calls: 'calls',
  coParticipants: 'companions',
  contradictions: 'contradictions',
  map: 'map',
  nearby: 'neighbours',
  outcomes: 'outcomes',
  timeline: 'time',
  tree: 'tree',
} as const;

/** Drawings on the page of an entry; the ids of their titles and descriptions begin with these. */
export const DRAWINGS = {
  bridge: 'bridge',
  locator: 'where',
  map: 'map',
  timeline: 'drawn',
} as const;

/** On every page: its content, where the skip link leads, and the search field of its head. */
export const PAGE_IDS = { content: 'content', search: 'masthead-search' } as const;

/** What the search index takes from the page of an entry beside its text. */
export const SEARCH_RECORD = 'search-record';

/** The entries of a collection that name this one in a field, or that this one names in it: `news-about`. */
export const toRelationSection = (collection: string, field: string) => `${collection}-${field}`;

/** What this entry names in a field, where it can be of several collections: `about-named`. */
export const toNamedSection = (field: string) => `${field}-named`;

/** What this entry has to do with through another: `operator-through`. */
export const toThroughSection = (field: string) => `${field}-through`;

/** A source of an entry, from 0. */
export const toSourceId = (index: number) => `source-${index + 1}`;
