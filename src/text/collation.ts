import { site } from '#site.ts';

/** By the rules of the first language of the site: Č after C, and Lj after Lu, in Serbian. */
const collator = new Intl.Collator(site.languages[0], { sensitivity: 'base', numeric: true });

/**
 * Compares names for readers (Unicode collation): ignores accents and case, and compares numbers by value. Returns 0
 * for names that differ only in these; the caller decides then.
 */
export const compareNames = (left: string, right: string): number => collator.compare(left, right);
