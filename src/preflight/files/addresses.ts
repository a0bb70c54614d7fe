/** The addresses of the site: which exist, which are taken, and which one a wrong address means. */
import { ID } from '#collections/fields.ts';
import { collections } from '#collections/index.ts';
import { isPublished } from '#entries/published.ts';
import type { Content } from '#entries/read-content.ts';
import { HOME, NOT_FOUND, SITE_FILES, toEntryPath, toListPath } from '#routes/routes.ts';
import { findNearest } from '#text/nearest.ts';
import { toId } from '#text/transliteration.ts';
import { listOverviewPages } from './site-routes.ts';

/** Addresses from the root, with true if published. A draft has an address without a page. */
export type Addresses = ReadonlyMap<string, boolean>;

/** Lists the addresses of the site, and whether visitors can open them on the day of the build. */
export function listAddresses({ entries, pages }: Content, buildDate: string): Addresses {
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

/** Finds the address that a missing one means. Compares folder and id separately. */
export function findAddress(path: string, addresses: Addresses): string | undefined {
  const [first = '', id] = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (ID.test(part) ? part : toId(decode(part))));
  const known = [...addresses.keys()].map((address) => address.split('/').slice(1, -1));
  if (id === undefined) {
    const page = findNearest(
      first,
      known.filter((parts) => parts.length === 1).map(([segment = '']) => segment),
    );
    return page && `/${page}/`;
  }
  const folder = findFolder(first, id, known);
  const ids = known
    .filter(([first, ...rest]) => first === folder && rest.length === 1)
    .map(([, id = '']) => id);
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
function findFolder(first: string, id: string, known: readonly string[][]): string | undefined {
  const folders = new Set(known.filter((parts) => parts.length === 2).map(([folder = '']) => folder));
  if (folders.has(first)) return first;
  const [holder = '', ...rest] = known
    .filter(([, knownId]) => knownId === id)
    .map(([knownId = '']) => knownId);
  return holder !== '' && rest.length === 0 ? holder : findNearest(first, folders);
}
