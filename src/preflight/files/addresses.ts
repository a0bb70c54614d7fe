/** The addresses of the site: which exist, which are taken, and which one a wrong address means. */

import { collections } from '#collections/index.ts';
import { ID } from '#collections/value-fields.ts';
import { isPublished } from '#entries/published.ts';
import type { CheckedContent } from '#entries/read-content.ts';
import { memoize } from '#memo/memoize.ts';
import { HOME, NOT_FOUND, SITE_FILES, toEntryPath, toListPath } from '#routes/routes.ts';
import { findNearest } from '#text/nearest.ts';
import { toId } from '#text/transliteration.ts';
import { listOverviewPages } from './site-routes.ts';

/** Addresses from the root, with true if published. A draft has an address without a page. */
export type Addresses = ReadonlyMap<string, boolean>;

/** Lists the addresses of the site, and whether visitors can open them on the day of the build. */
export function listAddresses(
  { entries, pages }: Pick<CheckedContent, 'entries' | 'pages'>,
  buildDate: string,
): Addresses {
  const published = entries.filter(({ data }) => isPublished(data, buildDate));
  return new Map([
    ...[HOME, NOT_FOUND, ...SITE_FILES, ...listOverviewPages(published)].map(
      (address) => [address, true] as const,
    ),
    ...collections.map(({ name }) => [toListPath(name, 1), true] as const),
    ...pages.map((page) => [toEntryPath(page), true] as const),
    ...entries.map((entry) => [toEntryPath(entry), isPublished(entry.data, buildDate)] as const),
  ]);
}

/** The addresses by their parts. A wrong link is compared with all of them, and there can be thousands of both. */
interface AddressParts {
  /** Of pages right below the root. */
  pages: string[];
  /** The ids below each folder. */
  ids: Map<string, string[]>;
  /** The folders that have an id. */
  folders: Map<string, string[]>;
}

const listParts = memoize((addresses: Addresses): AddressParts => {
  const parts: AddressParts = { pages: [], ids: new Map(), folders: new Map() };
  const add = (lists: Map<string, string[]>, key: string, value: string) => {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  };
  for (const address of addresses.keys()) {
    const [first = '', id, ...rest] = address.split('/').slice(1, -1);
    if (id === undefined) {
      if (first !== '') parts.pages.push(first);
    } else if (rest.length === 0) {
      add(parts.ids, first, id);
      add(parts.folders, id, first);
    }
  }
  return parts;
});

/** Finds the address that a missing one means. Compares folder and id separately. */
export function findAddress(path: string, addresses: Addresses): string | undefined {
  const [first = '', id] = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (ID.test(part) ? part : toId(decode(part))));
  const parts = listParts(addresses);
  if (id === undefined) {
    const page = findNearest(first, parts.pages);
    return page && `/${page}/`;
  }
  const folder = findFolder(first, id, parts);
  const ids = parts.ids.get(folder ?? '') ?? [];
  const meant = ids.includes(id) ? id : findNearest(id, ids);
  return meant && `/${folder}/${meant}/`;
}

/** Finds the only address with this id: in the collection, or else in any. */
export function findAddressOfId(id: string, collection: string, addresses: Addresses): string | undefined {
  if (addresses.has(`/${collection}/${id}/`)) return `/${collection}/${id}/`;
  const [only, ...rest] = [...addresses.keys()].filter((address) => address.endsWith(`/${id}/`));
  return rest.length === 0 ? only : undefined;
}

/** Decodes `ni%C5%A1`. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The folder itself, or else the only folder with the id, or else the nearest in spelling. */
function findFolder(first: string, id: string, { ids, folders }: AddressParts): string | undefined {
  if (ids.has(first)) return first;
  const [holder, ...rest] = folders.get(id) ?? [];
  return holder !== undefined && rest.length === 0 ? holder : findNearest(first, ids.keys());
}
