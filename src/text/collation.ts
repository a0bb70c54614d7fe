const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * The order of names for readers (Unicode collation): letters with and without accents, small and large, are equal,
 * and numbers are compared by value. Gives 0 for names that differ in these alone: what decides then is the caller's.
 */
export const compareNames = (left: string, right: string): number => collator.compare(left, right);
