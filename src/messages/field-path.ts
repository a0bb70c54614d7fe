/** The path of a field: `['roles', 2, 'who']`. */
export type FieldPath = readonly PropertyKey[];
