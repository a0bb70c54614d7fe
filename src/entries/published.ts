/** True for what visitors may see on a day (`YYYY-MM-DD`): no draft, and not to be published later. */
export function isPublished(data: Record<string, unknown>, day: string): boolean {
  return data.draft !== true && !(typeof data.publishFrom === 'string' && data.publishFrom > day);
}
