/** The ids of sections on entry pages. Imports nothing, because the browser loads it too. */

/** Sections of a field, by field name. */
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

/** Sections that are derived from several entries. Those of other features are in `features.ts`. */
export const DERIVED_SECTIONS = {
  coParticipants: 'companions',
  nearby: 'neighbours',
  outcomes: 'outcomes',
  reached: 'reached',
  tree: 'tree',
} as const;

/** On every page: the main content, for the skip link, the search field of the header, and what a script says of the visitor’s time. */
export const PAGE_IDS = { content: 'content', search: 'masthead-search', ownClock: 'own-clock' } as const;

/** Extra data of an entry page for the search index. */
export const SEARCH_RECORD = 'search-record';

/** The relations with entries of a collection through a field, in either direction: `news-about`. */
export const toRelationSection = (collection: string, field: string) => `${collection}-${field}`;

/** The entries that this entry names in a field that allows several collections: `about-named`. */
export const toNamedSection = (field: string) => `${field}-named`;

/** The entries related through another entry: `operator-through`. */
export const toThroughSection = (field: string) => `${field}-through`;

/** The id of a source, from index 0. */
export const toSourceId = (index: number) => `source-${index + 1}`;
