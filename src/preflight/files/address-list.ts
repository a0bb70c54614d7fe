/** Checks that every published address still leads somewhere. */

import { FORMER_ADDRESSES, findShownFrom, isDraft } from '#collections/unchecked.ts';
import { SITE_PATH } from '#collections/value-fields.ts';
import {
  ADDRESSES_FILE,
  type AddressLine,
  type AddressList,
  MAX_LIST_BYTES,
  readAddressList,
} from '#entries/address-list.ts';
import { isPublished } from '#entries/published.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { type Message, say } from '#messages/message.ts';
import { noteSubjects, toRefOfAddress } from '#preflight/diagnostics/causes.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  type FileEdit,
} from '#preflight/diagnostics/diagnostic.ts';
import { toEntryPath } from '#routes/routes.ts';
import { createInsertion } from '#text/text-edit.ts';
import type { Addresses } from './addresses.ts';
import { createListDiagnostic } from './files.ts';
import { type FormerAddresses, formatRedirectLine, listFormer } from './redirects.ts';
import { RenameDetector } from './renamed-entries.ts';

/** Conflict markers of git. */
const MERGE = /^(?:<{7}|={7}|>{7})/;

interface Known {
  addresses: Addresses;
  former: FormerAddresses;
  /** `YYYY-MM-DD`: decides which entries are published. */
  buildDate: string;
}

/** Checks the list of published addresses, and each address in it. */
export function checkAddressList(content: Content, known: Known): Diagnostic[] {
  let list: AddressList | undefined;
  try {
    list = readAddressList(content.dir);
  } catch (error) {
    return [createListDiagnostic(ADDRESSES_FILE, error, MAX_LIST_BYTES)];
  }
  if (!list) return [];
  const { marks = [], wrong = [], right = [] } = Object.groupBy(list.lines, getLineKind);
  return [
    ...marks.slice(0, 1).map(createMergeDiagnostic),
    ...wrong.map(createFormDiagnostic),
    ...checkLines(right, content, known),
  ];
}

function getLineKind({ address }: AddressLine): 'marks' | 'wrong' | 'right' {
  if (MERGE.test(address)) return 'marks';
  return SITE_PATH.test(address) ? 'right' : 'wrong';
}

const create = ({ line }: AddressLine, code: DiagnosticCode, message: Message, suggestion = '') =>
  createDiagnostic({ file: ADDRESSES_FILE, line }, code, message, suggestion);

const createMergeDiagnostic = (line: AddressLine) =>
  create(line, 'merge-unfinished', say('files', 'mergeOfList'));

function createFormDiagnostic(line: AddressLine): Diagnostic {
  const message = say('files', 'noAddress', line.address);
  const parts = line.address.split('/').filter((part) => part !== '');
  const meant = `/${parts.join('/')}/`;
  if (!SITE_PATH.test(meant)) return create(line, 'address-list', message);
  return {
    ...create(line, 'address-list', message, meant),
    edit: { line: line.line, column: 1, old: line.address, new: meant },
  };
}

function checkLines(
  lines: readonly AddressLine[],
  content: Content,
  { addresses, former, buildDate }: Known,
): Diagnostic[] {
  const isThere = (address: string) => addresses.get(address) === true || former.has(address);
  const unique = new Map(lines.toReversed().map((line) => [line.address, line])).values();
  const dead = [...unique].toReversed().filter(({ address }) => !isThere(address));
  if (dead.length === 0) return [];
  const unreadable = new Set(content.unreadable.map(({ file }) => getEntryName(file)));
  const withheld = mapWithheld(content, buildDate);
  const drafts = mapDrafts(content);
  const [listed, gone] = [lines, dead].map((lines) => lines.map(({ address }) => address));
  const renames = new RenameDetector(content, buildDate, new Set(listed), gone ?? []);
  return dead.flatMap((line) => {
    const { address } = line;
    // The unreadable file is reported, and may have this address.
    if (unreadable.has(getEntryName(address))) return [];
    const waiting = withheld.get(address);
    if (waiting) return [createWithheldDiagnostic(line, waiting)];
    const draft = drafts.get(address);
    return [draft ? createDraftDiagnostic(line, draft) : createLostDiagnostic(line, renames.find(address))];
  });
}

/** The last part of a path, up to the first dot: it becomes the id. */
function getEntryName(path: string): string {
  const parts = path.replace(/\/index\.[^/]*$/, '').split('/');
  return parts.findLast((part) => part !== '')?.split('.')[0] ?? '';
}

/** Entries that are published later, by their current and former addresses. */
function mapWithheld({ entries }: Content, buildDate: string): Map<string, Entry> {
  const waiting = entries.filter(({ data }) => !isDraft(data) && !isPublished(data, buildDate));
  return new Map(
    waiting.flatMap((entry) =>
      [toEntryPath(entry), ...listFormer(entry)].map((address) => [address, entry] as const),
    ),
  );
}

const mapDrafts = ({ entries }: Content) =>
  new Map(entries.filter(({ data }) => isDraft(data)).map((entry) => [toEntryPath(entry), entry]));

function createWithheldDiagnostic(line: AddressLine, { file, data }: Entry): Diagnostic {
  const message = say('files', 'withheld', line.address, file, String(findShownFrom(data)));
  return create(line, 'address-withheld', message);
}

function createDraftDiagnostic(line: AddressLine, { file }: Entry): Diagnostic {
  const message = say('files', 'becameDraft', line.address, file);
  return noteSubjects(create(line, 'address-lost', message), [toRefOfAddress(line.address)]);
}

function createLostDiagnostic(line: AddressLine, successor: Entry | undefined): Diagnostic {
  const { address } = line;
  const former = successor ? listFormer(successor) : [];
  const message = successor
    ? say('files', 'lostToFile', address, successor.file, former.length > 0)
    : say('files', 'lostAddress', address);
  const diagnostic = create(line, 'address-lost', message, formatRedirectLine([...former, address]));
  const edit = successor && createFormerEdit(successor, [...former, address]);
  return noteSubjects(edit ? { ...diagnostic, edit } : diagnostic, [toRefOfAddress(address)]);
}

/** Writes former addresses into an entry: last of its fields, or in place of those that stand in one line. */
function createFormerEdit(
  { file, bodyLine, data, findSource }: Entry,
  addresses: readonly string[],
): FileEdit | undefined {
  const line = formatRedirectLine(addresses);
  // Above the second line of dashes.
  if (!Object.hasOwn(data, FORMER_ADDRESSES)) return { file, ...createInsertion(bodyLine - 2, line) };
  const written = findSource([FORMER_ADDRESSES], 'value');
  if (!written?.source.startsWith('[') || written.source.includes('\n')) return undefined;
  const { line: at, column, source } = written;
  return { file, line: at, column, old: source, new: line.slice(FORMER_ADDRESSES.length + 2) };
}
