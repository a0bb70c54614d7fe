/** Updates the list of published addresses after a build. */
import { ADDRESSES_FILE, addToList, readAddressList } from '#entries/address-list.ts';
import { writeContentFile } from '#entries/content-file.ts';
import { isPublished } from '#entries/published.ts';
import type { CheckedContent } from '#entries/read-content.ts';
import { toEntryPath } from '#routes/routes.ts';

/**
 * Adds the addresses that are published on a day (`YYYY-MM-DD`) to the list of a content folder, and removes none.
 * Returns a sentence if the list can’t be written: the build itself is still valid.
 */
export function recordAddresses({ dir, entries, pages }: CheckedContent, day: string): string | undefined {
  const published = [...entries, ...pages].filter(({ data }) => isPublished(data, day));
  try {
    const text = addToList(readAddressList(dir), published.map(toEntryPath));
    if (text !== undefined) writeContentFile(dir, ADDRESSES_FILE, text);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `New addresses could not be added to ${ADDRESSES_FILE} (${reason}). Build where it can be written, and commit it.`;
  }
}
