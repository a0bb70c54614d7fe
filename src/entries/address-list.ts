/**
 * Reads and extends `content/addresses.txt`, the list of every address that was ever published. The build adds to it,
 * the preflight reports addresses that are gone, and editors commit it with the content. One address a line; lines
 * that begin with `#` are comments.
 */

import { findContentFile } from './content-file.ts';
import { decodeText } from './decode-text.ts';

export const ADDRESSES_FILE = 'addresses.txt';

/** Enough for about 100,000 pages. */
export const MAX_LIST_BYTES = 5_000_000;

/** The comment at the top of a new file. */
const REMARKS = [
  '# Every address that this site has published, one a line. `npm run build` adds new ones by itself; commit this',
  '# file with your entries. People keep these addresses, so that none of them may lead to nothing: when an entry is',
  '# renamed or removed, `npm run check` says what to write. Take a line out only where a page is to be gone for good.',
];

export interface AddressLine {
  /** The line without spaces around it, not validated: `/events/kickoff/`. */
  address: string;
  /** From 1. */
  line: number;
}

export interface AddressList {
  /** Comment lines: they begin with `#`. */
  remarks: readonly string[];
  lines: readonly AddressLine[];
}

/**
 * Reads the list of a content folder. Returns undefined if there is none. Throws a `ContentFileError` if the file
 * can't be read, and an error if it is not UTF-8.
 */
export function readAddressList(dir: string): AddressList | undefined {
  const bytes = findContentFile(dir, ADDRESSES_FILE, MAX_LIST_BYTES);
  if (!bytes) return undefined;
  const all = decodeText(bytes).split('\n');
  const lines = all.map((text, index) => ({ address: text.trim(), line: index + 1 }));
  return {
    remarks: all.map((text) => text.trim()).filter((text) => text.startsWith('#')),
    lines: lines.filter(({ address }) => address !== '' && !address.startsWith('#')),
  };
}

/**
 * Adds addresses to a list and returns its text: each address once, sorted by code unit. Returns undefined if nothing
 * is new.
 */
export function addToList(list: AddressList | undefined, addresses: readonly string[]): string | undefined {
  const known = new Set(list?.lines.map(({ address }) => address));
  if (addresses.every((address) => known.has(address))) return undefined;
  const remarks = list && list.remarks.length > 0 ? list.remarks : REMARKS;
  return [...remarks, '', ...[...new Set([...known, ...addresses])].sort(), ''].join('\n');
}
