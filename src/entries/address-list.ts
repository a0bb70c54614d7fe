/**
 * Every address that was published, `content/addresses.txt`: the build adds to it, the preflight finds what is
 * missing, and it is committed with the content. A line is an address; what begins with `#` is a remark.
 */

import { findContentFile } from './content-file.ts';
import { decodeText } from './decode-text.ts';

export const ADDRESSES_FILE = 'addresses.txt';

/** The addresses of some hundred thousand pages. */
export const MAX_LIST_BYTES = 5_000_000;

/** The remarks that the file begins with where nobody wrote others. */
const REMARKS = [
  '# Every address that this site has published, one a line. `npm run build` adds new ones by itself; commit this',
  '# file with your entries. People keep these addresses, so that none of them may lead to nothing: when an entry is',
  '# renamed or removed, `npm run check` says what to write. Take a line out only where a page is to be gone for good.',
];

export interface AddressLine {
  /** What stands there, without spaces around it: `/events/kickoff/` where all is well. */
  address: string;
  /** From 1. */
  line: number;
}

export interface AddressList {
  /** Lines that begin with `#`. */
  remarks: readonly string[];
  lines: readonly AddressLine[];
}

/**
 * Reads the list of a content folder; undefined where it has none. Throws a `ContentFileError` where it is no file to
 * read, and another error where it is not UTF-8.
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

/** A list with these addresses too, as text: each once, by code unit. Undefined where it has all of them already. */
export function addToList(list: AddressList | undefined, addresses: readonly string[]): string | undefined {
  const known = new Set(list?.lines.map(({ address }) => address));
  if (addresses.every((address) => known.has(address))) return undefined;
  const remarks = list && list.remarks.length > 0 ? list.remarks : REMARKS;
  return [...remarks, '', ...[...new Set([...known, ...addresses])].sort(), ''].join('\n');
}
