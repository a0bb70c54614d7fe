import { findShownFrom, isDraft, type Unchecked } from '#collections/unchecked.ts';

/**
 * True if visitors may see an entry on a day (`YYYY-MM-DD`): it is not a draft, and its publication date has come.
 */
export function isPublished(data: Unchecked, day: string): boolean {
  return !isDraft(data) && (findShownFrom(data) ?? '') <= day;
}
