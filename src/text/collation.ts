const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/**
 * Compares names for readers (Unicode collation): ignores accents and case, and compares numbers by value. Returns 0
 * for names that differ only in these; the caller decides then.
 */
export const compareNames = (left: string, right: string): number => collator.compare(left, right);
