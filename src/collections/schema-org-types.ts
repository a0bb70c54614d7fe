/**
 * The possible schema.org types of an entry, each with a family that decides which fields it uses. The most exact
 * type that is certain, otherwise a more general one.
 */
export const SCHEMA_FAMILIES = {
  NewsArticle: 'article',
  Event: 'occurrence',
  EducationEvent: 'occurrence',
  CreativeWork: 'call',
  Organization: 'organisation',
  GovernmentOrganization: 'organisation',
  NGO: 'organisation',
  CollegeOrUniversity: 'organisation',
  Project: 'organisation',
  Place: 'place',
  City: 'place',
  AdministrativeArea: 'place',
} as const;

export type SchemaType = keyof typeof SCHEMA_FAMILIES;
export type SchemaFamily = (typeof SCHEMA_FAMILIES)[SchemaType];

/** The types of one family. */
export type SchemaTypeOf<F extends SchemaFamily> = {
  [T in SchemaType]: (typeof SCHEMA_FAMILIES)[T] extends F ? T : never;
}[SchemaType];
