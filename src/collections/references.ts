/** What a reference in front matter means. */

/**
 * The full path that a reference means: itself, or with its collection in front where the field can name
 * only one. Undefined where the collection can't be told.
 */
export function resolveReference(value: string, to: readonly string[]): string | undefined {
  if (value.includes('/')) return value;
  return to.length === 1 ? `${to[0]}/${value}` : undefined;
}
