/** The list of published addresses, as a build leaves it. */
import { ADDRESSES_FILE, addToList, readAddressList } from '#entries/address-list.ts';
import { writeContentFile } from '#entries/content-file.ts';
import { isPublished } from '#entries/published.ts';
import type { Content } from '#entries/read-content.ts';
import { toEntryPath } from '#routes/routes.ts';

/**
 * Adds to the list of a content folder what it publishes on a day (`YYYY-MM-DD`), and takes nothing away. Returns a
 * sentence for whoever builds where the list can't be written: that is no reason not to build.
 */
export function recordAddresses({ dir, entries, pages }: Content, day: string): string | undefined {
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
