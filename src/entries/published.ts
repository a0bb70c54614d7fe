/**
 * True if visitors may see an entry on a day (`YYYY-MM-DD`): it is not a draft, and its publication date has come.
 */
export function isPublished(data: Record<string, unknown>, day: string): boolean {
  return data.draft !== true && !(typeof data.publishFrom === 'string' && data.publishFrom > day);
}
