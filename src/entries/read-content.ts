/**
 * Reads all content of a folder once: which files are entries, their front matter, and the position of each field.
 * The preflight and the loader share the result.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Collection } from '#collections/collection.ts';
import { getCollectionByName } from '#collections/index.ts';
import { pages } from '#collections/pages.ts';
import { ADDRESSES_FILE } from './address-list.ts';
import { CHANGES_FILE } from './change-list.ts';
import { type FileDiagnostic, findKind, type KnownFolders, readContentFile } from './content-file.ts';
import { type DecodingDiagnostic, MAX_BYTES, readText } from './decode-text.ts';
import {
  createEntry,
  getIdentity,
  isTranslation,
  type ParsedEntry,
  parseEntryText,
  type Translation,
  type UnreadableText,
} from './entry-text.ts';
import { HIDDEN_PEOPLE_FILE, LATIN_WORDS_FILE } from './line-lists.ts';
import { measureStep } from './timing.ts';
import { TOPICS_FILE } from './topics.ts';

/** An entry or a page of the site as it was read. Its data is not validated yet. */
export type Entry = ParsedEntry;

/** An entry file that can't be read, and where. Without a place, the whole file is meant. */
export interface UnreadableFile {
  file: string;
  reason:
    | 'outside-folders'
    | 'unknown-folder'
    | 'wrong-ending'
    | DecodingDiagnostic['reason']
    | Exclude<FileDiagnostic, 'folder'>
    | UnreadableText['reason'];
  /** From 1. */
  line?: number;
  column?: number;
}

export interface Content {
  dir: string;
  /** Entries of all collections but the pages of the site. */
  entries: Entry[];
  /** Pages of the site itself. */
  pages: Entry[];
  /** Of entries and of pages, into the languages of the site after the first. */
  translations: Translation[];
  unreadable: UnreadableFile[];
  /** Files that are neither entries nor lists, below the content folder: pictures, notes, stray files. */
  others: string[];
}

/** What is known of content when its texts are let go. */
export interface CheckedContent {
  dir: string;
  entries: CheckedEntry[];
  pages: CheckedEntry[];
}

export type CheckedEntry = Pick<Entry, 'collection' | 'id' | 'file' | 'data'>;

const ENTRY_FILE = /\.mdx?$/;

/** File endings of Markdown, and `.txt`, which some programs add silently. */
const MARKDOWN_FILE = /\.(?:mdx?|markdown|mdown|mkdn?)(?:\.txt)?$/i;

/** Files beside the folders that are not entries, and have readers of their own. */
const LISTS: ReadonlySet<string> = new Set([
  TOPICS_FILE,
  ADDRESSES_FILE,
  CHANGES_FILE,
  HIDDEN_PEOPLE_FILE,
  LATIN_WORDS_FILE,
]);

/** The shared slot of one build: bundled and plain modules are separate instances. */
const SHARED = Symbol.for('site.content');
const shared = globalThis as { [SHARED]?: { content: Content; whenRead: Promise<void> } };

/** Stores the content that the preflight has read, for the loader. In `dev`, it may still be empty until `whenRead`. */
export function shareContent(content: Content, whenRead = Promise.resolve()): void {
  shared[SHARED] = { content, whenRead };
}

/** Takes the content that the preflight has read of this folder, once. Reads the folder if there is none. */
export function takeContent(dir: string): Content {
  const content = shared[SHARED]?.content;
  return content?.dir === dir ? content : readContent(dir);
}

/** Resolves when the shared content is there. Rejects if it can’t be read. */
export async function waitForContent(): Promise<void> {
  await shared[SHARED]?.whenRead;
}

/** The entry of a file with these bytes, if it was read before. */
type FindEntry = (file: string, bytes: Uint8Array) => Entry | undefined;

interface ReadOptions {
  /** Is told of each entry and translation. */
  tell?: (entry: Entry) => void;
  find?: FindEntry | undefined;
}

/**
 * Reads every entry and translation below a content folder, in the order of paths. Throws if the folder can't be read.
 */
export function readContent(dir: string, options: ReadOptions = {}): Content {
  return measureStep('read', () => readFolder(dir, options));
}

function readFolder(dir: string, { tell, find }: ReadOptions): Content {
  const content: Content = { dir, entries: [], pages: [], translations: [], unreadable: [], others: [] };
  const known: KnownFolders = new Set();
  for (const item of listFiles(dir)) {
    const result = readListed(dir, item, known, find);
    if (!result) continue;
    if (result === 'other') {
      content.others.push(item.file);
      continue;
    }
    if ('reason' in result) {
      content.unreadable.push(result);
      continue;
    }
    if (isTranslation(result)) content.translations.push(result);
    else if (result.collection.name === pages.name) content.pages.push(result);
    else content.entries.push(result);
    tell?.(result);
  }
  return content;
}

/**
 * Reads the file at a path below the content folder, as `readContent` does. Returns undefined if `readContent` skips
 * it.
 */
export function readFile(dir: string, file: string): Entry | UnreadableFile | 'other' | undefined {
  if (file.split('/').some((name) => PASSED_OVER.has(name))) return undefined;
  const kind = findKind(dir, file);
  return kind === undefined || kind === 'folder' ? undefined : readListed(dir, { file, kind });
}

/** Sorts what files hold into the lists of `Content`. */
export function sortEntries(all: readonly Entry[]): Pick<Content, 'entries' | 'pages' | 'translations'> {
  const originals = all.filter((entry) => !isTranslation(entry));
  return {
    entries: originals.filter(({ collection }) => collection.name !== pages.name),
    pages: originals.filter(({ collection }) => collection.name === pages.name),
    translations: all.filter(isTranslation),
  };
}

function readListed(
  dir: string,
  { file, kind }: ListedFile,
  known?: KnownFolders,
  find?: FindEntry,
): Entry | UnreadableFile | 'other' | undefined {
  // Problems of a list are reported when the list itself is read.
  if (LISTS.has(file)) return undefined;
  return kind === 'file' ? (readEntry(dir, file, known, find) ?? 'other') : { file, reason: kind };
}

/** Reads one file below the content folder. Returns undefined if there is none or it is not an entry. */
export function readEntry(
  dir: string,
  file: string,
  known?: KnownFolders,
  find?: FindEntry,
): Entry | UnreadableFile | undefined {
  if (!MARKDOWN_FILE.test(file) || isForEditors(file)) return undefined;
  const [folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return { file, reason: 'outside-folders' };
  const collection = getCollectionByName(folder);
  if (!collection) return { file, reason: 'unknown-folder' };
  if (!ENTRY_FILE.test(file)) return { file, reason: 'wrong-ending' };
  const bytes = readContentFile(dir, file, MAX_BYTES, known);
  if (bytes === undefined || bytes === 'folder') return undefined;
  if (typeof bytes === 'string') return { file, reason: bytes };
  return find?.(file, bytes) ?? parseEntry(collection, file, bytes);
}

/** Parses an entry from the bytes of its file. The file need not exist. */
export function parseEntry(collection: Collection, file: string, bytes: Uint8Array): Entry | UnreadableFile {
  const result = readText(bytes);
  return 'reason' in result ? { file, ...result } : parseEntryText(collection, file, result.text);
}

/**
 * An entry that was read and parsed before, or in another thread, without errors in its YAML. Its text is asked for when
 * it is first needed. Throws for a file in no folder of a collection.
 */
export const restoreEntry = (file: string, data: Record<string, unknown>, getText: () => string): Entry =>
  restoreRenewable(file, data, getText).entry;

/** An entry that can become another version of its file, as long as that has the same front matter. */
export interface RenewableEntry {
  entry: Entry;
  /** Takes what gives the text of the other version. */
  renew: (getText: () => string) => void;
}

/** As `restoreEntry`. */
export function restoreRenewable(
  file: string,
  data: Record<string, unknown>,
  getText: () => string,
): RenewableEntry {
  const collection = getCollectionByName(file.split('/', 1)[0] ?? '');
  if (!collection) throw new Error(`${file} is in no folder of a collection.`);
  let getVersion = getText;
  let known: Entry | undefined;
  const getRest = () => {
    known ??= createEntry(collection, file, getVersion(), data);
    return known;
  };
  const entry: Entry = {
    ...getIdentity(collection, file),
    data,
    findDiagnostics: () => getRest().findDiagnostics(),
    locate: (path) => getRest().locate(path),
    locateValue: (path) => getRest().locateValue(path),
    findSource: (path, part) => getRest().findSource(path, part),
    diagnostics: [],
    get body() {
      return getRest().body;
    },
    get bodyLine() {
      return getRest().bodyLine;
    },
    get text() {
      return getRest().text;
    },
    get lines() {
      return getRest().lines;
    },
  };
  const renew = (getText: () => string) => {
    getVersion = getText;
    known = undefined;
  };
  return { entry, renew };
}

/** True for README files, and for files and folders that are ignored by name. */
function isForEditors(file: string): boolean {
  return basename(file) === 'README.md' || file.split('/').some(isPutAside);
}

/** True for names of files and folders that are ignored. */
export const isPutAside = (name: string) => /^[._]/.test(name);

/** Folders of git and of text editors. The build never looks into them. */
const PASSED_OVER: ReadonlySet<string> = new Set(['.git', '.github', '.idea', '.obsidian', '.vscode']);

/** Reported once, not file by file. */
const PACKAGES = 'node_modules';

/** True for the name of a folder whose files are not read. */
export const isSkippedFolder = (name: string) => PASSED_OVER.has(name) || name === PACKAGES;

/** An item of a folder that is not a folder. */
interface ListedFile {
  file: string;
  kind: 'file' | 'link' | 'special';
}

/** Lists every file of a content folder by its path. Links are not followed. */
export function* listFiles(dir: string, below = ''): Generator<ListedFile> {
  const items = readdirSync(join(dir, below), { withFileTypes: true });
  // By code unit: the same order on every machine.
  items.sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    const file = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory() && PASSED_OVER.has(item.name)) continue;
    if (item.isDirectory() && item.name !== PACKAGES) yield* listFiles(dir, file);
    else if (item.isDirectory()) yield { file, kind: 'file' };
    else yield { file, kind: item.isFile() ? 'file' : item.isSymbolicLink() ? 'link' : 'special' };
  }
}
