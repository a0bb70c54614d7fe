/** An entry of the shortlist as an item of the page. */
import { createEntryRow, type EntryRecord, type EntryRow } from './entry-row.ts';
import type { ShortlistSettings } from './shortlist-types.ts';

/** An entry of the list. The site has no record of one that is gone. */
export interface ListedEntry {
  ref: string;
  record: EntryRecord | undefined;
  row: EntryRow | undefined;
  item: HTMLElement;
}

/** "Pristina, Kosovo"; a table has all of many countries. */
const toPlace = ({ place, country }: EntryRow) =>
  [place, ...(country.split('; ').length > 2 ? [] : [country])].filter(Boolean).join(', ');

/** Makes the item of an entry from its record; `content` has the template of an item. */
export async function createEntry(
  ref: string,
  record: EntryRecord | undefined,
  settings: ShortlistSettings,
  content: DocumentFragment,
  getTitle: (ref: string) => Promise<string>,
): Promise<ListedEntry> {
  const row = record && (await createEntryRow(record, settings, getTitle));
  const item = document.importNode(content.querySelector('li') as HTMLElement, true);
  const [link, site] = item.querySelectorAll('a') as unknown as [HTMLAnchorElement, HTMLAnchorElement];
  const find = (selector: string) => item.querySelector(selector) as HTMLElement;
  link.textContent = row?.title ?? ref;
  if (row) link.href = row.href;
  else link.removeAttribute('href');
  const parts = [row?.kind, row?.date, row && toPlace(row)].map((text) => {
    const part = document.createElement('span');
    part.textContent = text ?? '';
    return part;
  });
  if (parts[0]) parts[0].className = 'kind';
  find('.meta').append(...parts.filter(({ textContent }) => textContent));
  find('.summary').textContent = row?.summary ?? settings.missing;
  if (row?.website) {
    site.href = row.website;
    site.textContent = row.website.replace(/^https?:\/\/|\/$/g, '');
  } else site.parentElement?.remove();
  const button = find('button');
  button.dataset.ref = ref;
  button.ariaLabel = `${button.textContent}: ${link.textContent}`;
  return { ref, record, row, item };
}
