/**
 * Gives a function that compares names for readers of a language (Unicode collation): it ignores accents and case where
 * the language has no letters of their own for them, and compares numbers by value. It returns 0 for names that differ
 * only in these; the caller decides then.
 *
 * @param language a BCP 47 tag
 */
export function createCompareNames(language: string): (left: string, right: string) => number {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return (left, right) => collator.compare(left, right);
}
