/** Checks former addresses: each leads to one page, and none hides a page. */

import { FORMER_ADDRESSES, isDraft, listFormerAddresses } from '#collections/unchecked.ts';
import { SITE_PATH } from '#collections/value-fields.ts';
import { isPublished } from '#entries/published.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { type Message, say, sayInRow } from '#messages/message.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  formatFieldPath,
} from '#preflight/diagnostics/diagnostic.ts';
import { memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { isReservedPath, toEntryPath } from '#routes/routes.ts';
import type { Addresses } from './addresses.ts';

/** The valid former addresses of an entry. Invalid ones are reported with the fields. */
export const listFormer = memoizeByEntry(({ data }: Pick<Entry, 'data'>): string[] => {
  const addresses = listFormerAddresses(data).filter((address) => typeof address === 'string');
  return addresses.filter((address) => SITE_PATH.test(address));
});

/** The entries to which former addresses lead, as far as that does not change while somebody writes. */
export type FormerAddresses = ReadonlyMap<string, Pick<Entry, 'collection' | 'id' | 'file'>>;

/** Maps each former address to its entry on the day of the build. */
export function mapRedirects({ entries, pages }: Content, buildDate: string): FormerAddresses {
  const leading = [...entries, ...pages].filter(({ data }) => isPublished(data, buildDate));
  return new Map(leading.flatMap((entry) => listFormer(entry).map((address) => [address, entry] as const)));
}

/** Reports former addresses that are in use, and those that two entries claim. Drafts claim none. */
export function checkRedirects({ entries, pages }: Content, addresses: Addresses): Diagnostic[] {
  const claims = (entry: Entry) => listFormer(entry).length > 0;
  // Most sites have none.
  if (!entries.some(claims) && !pages.some(claims)) return [];
  const all = [...entries, ...pages].filter(({ data }) => !isDraft(data));
  const claiming = all.filter(claims);
  const owners = new Map(all.map((entry) => [toEntryPath(entry), entry]));
  const first = new Map<string, Entry>();
  return claiming.flatMap((entry) =>
    listFormer(entry).flatMap((address) => {
      const claimant = first.get(address) ?? entry;
      first.set(address, claimant);
      const diagnostic =
        explainTaken(address, entry, owners, addresses) ?? explainTwice(address, entry, claimant);
      return diagnostic ? [create(entry, address, ...diagnostic)] : [];
    }),
  );
}

type RedirectDiagnostic = [code: DiagnosticCode, message: Message];

function explainTaken(
  address: string,
  entry: Entry,
  owners: ReadonlyMap<string, Entry>,
  addresses: Addresses,
): RedirectDiagnostic | undefined {
  const owner = owners.get(address);
  if (owner === entry) return ['redirect-taken', say('files', 'ownAddress', address)];
  if (owner) return ['redirect-taken', say('files', 'addressOfOther', address, owner.file)];
  // A draft’s address has no page, so another entry may redirect from it.
  if (!isReservedPath(address) && addresses.get(address) !== true) return undefined;
  return ['redirect-taken', say('files', 'addressOfSite', address)];
}

function explainTwice(address: string, entry: Entry, claimant: Entry): RedirectDiagnostic | undefined {
  if (claimant === entry) return undefined;
  const { line } = claimant.locateValue(getFieldPath(claimant, address));
  return ['redirect-twice', say('files', 'leadsElsewhere', address, claimant.file, line)];
}

/** The suggestion is the field without the address; an empty field is removed. */
function create(entry: Entry, address: string, code: DiagnosticCode, message: Message): Diagnostic {
  const path = getFieldPath(entry, address);
  const place = { file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) };
  const rest = listFormer(entry).filter((formerAddress) => formerAddress !== address);
  const way = rest.length > 0 ? say('files', 'takeOut') : say('files', 'takeFieldOut', FORMER_ADDRESSES);
  const suggestion = rest.length > 0 ? formatRedirectLine(rest) : '';
  return createDiagnostic(place, code, sayInRow(message, way), suggestion);
}

const getFieldPath = ({ data }: Entry, address: string) => [
  FORMER_ADDRESSES,
  listFormerAddresses(data).indexOf(address),
];

/** The field as an entry writes it. */
export const formatRedirectLine = (addresses: readonly string[]) =>
  `${FORMER_ADDRESSES}: [${addresses.join(', ')}]`;
