/**
 * All content of a folder, read once: which files are entries, what their front matter holds, where each
 * field stands. Preflight and loader share the result.
 */
import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Collection } from '#collections/collection.ts';
import { getCollectionByName } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { type ByteProblem, MAX_BYTES, readText } from './bytes.ts';
import {
  beginsWithFields,
  type FrontMatterProblem,
  findFrontMatterProblem,
  splitFrontMatter,
} from './front-matter.ts';
import { runPhase } from './phases.ts';
import { type ParsedFrontMatter, parseFrontMatter } from './yaml.ts';

/** A file that is an entry or a page of the site, as it was read; its data is not validated yet. */
export interface Entry extends ParsedFrontMatter {
  collection: Collection;
  id: string;
  /** Below the content folder, with `/`: `news/2018/kickoff/index.md`. */
  file: string;
  format: 'md' | 'mdx';
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** The whole file: lines ended by LF, without a byte order mark. */
  text: string;
  /** Its lines, made anew for each who asks: most files are never asked. */
  readonly lines: string[];
}

/** A file among the entries that can't be read as one, and where that shows; the whole file has no place. */
export interface UnreadableFile {
  file: string;
  problem:
    | 'dashes-inside'
    | 'empty'
    | 'link'
    | 'outside-folders'
    | 'too-large'
    | 'unknown-folder'
    | 'wrong-ending'
    | ByteProblem['problem']
    | FrontMatterProblem['problem'];
  /** From 1. */
  line?: number;
  column?: number;
}

export interface Content {
  dir: string;
  /** Entries of the collections. */
  entries: Entry[];
  /** The pages of the site itself. */
  pages: Entry[];
  unreadable: UnreadableFile[];
}

const ENTRY_FILE = /\.mdx?$/;

/** Endings that programs give to Markdown, or add to it in silence. */
const MARKDOWN_FILE = /\.(?:mdx?|markdown|mdown|mkdn?)(?:\.txt)?$/i;

/** The slot that the parts of one build share: bundled and plain modules are loaded apart. */
const SHARED = Symbol.for('mostovi.content');
const shared = globalThis as { [SHARED]?: Content };

/** Keeps what the preflight has read, for the loader. */
export function shareContent(content: Content): void {
  shared[SHARED] = content;
}

/** What the preflight has read of this folder, once; read anew where it has not. */
export function takeContent(dir: string): Content {
  const content = shared[SHARED];
  return content?.dir === dir ? content : readContent(dir);
}

/**
 * Reads every entry below a content folder, in the order of their paths, and tells of each as it comes. Throws where
 * the folder can't be read.
 */
export function readContent(dir: string, tell: (entry: Entry) => void = () => {}): Content {
  return runPhase('read', () => readFolder(dir, tell));
}

function readFolder(dir: string, tell: (entry: Entry) => void): Content {
  const content: Content = { dir, entries: [], pages: [], unreadable: [] };
  for (const { file, isLink } of listFiles(dir, '')) {
    const result = isLink ? ({ file, problem: 'link' } as const) : readEntry(dir, file);
    if (!result) continue;
    if ('problem' in result) {
      content.unreadable.push(result);
      continue;
    }
    if (result.collection.name === 'pages') content.pages.push(result);
    else content.entries.push(result);
    tell(result);
  }
  return content;
}

/** Reads one file below the content folder; undefined where it is none of ours to read. */
export function readEntry(dir: string, file: string): Entry | UnreadableFile | undefined {
  if (!MARKDOWN_FILE.test(file) || isForEditors(file)) return undefined;
  const [folder = '', ...rest] = file.split('/');
  if (rest.length === 0) return { file, problem: 'outside-folders' };
  const collection = getCollectionByName(folder);
  if (!collection) return { file, problem: 'unknown-folder' };
  if (!ENTRY_FILE.test(file)) return { file, problem: 'wrong-ending' };
  const bytes = readBytes(join(dir, file));
  return bytes ? toEntry(collection, file, bytes) : { file, problem: 'too-large' };
}

/** An entry from the bytes of its file, which need not exist. */
export function toEntry(collection: Collection, file: string, bytes: Uint8Array): Entry | UnreadableFile {
  const result = readText(bytes);
  if ('problem' in result) return { file, ...result };
  const { text } = result;
  if (text.trim() === '') return { file, problem: 'empty' };
  const problem = findFrontMatterProblem(text);
  if (problem) return { file, ...problem };
  const { frontMatter, body, bodyLine } = splitFrontMatter(text);
  const shape = getShape(collection);
  if (beginsWithFields(body, Object.keys(shape.properties ?? {}))) {
    return { file, problem: 'dashes-inside', line: bodyLine - 1, column: 1 };
  }
  return {
    ...parseFrontMatter(frontMatter, shape),
    collection,
    id: toId(file),
    file,
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    body,
    bodyLine,
    text,
    get lines() {
      return text.split('\n');
    },
  };
}

/** The bytes of a file; undefined where it is so large that it is not read. */
function readBytes(path: string): Buffer | undefined {
  const file = openSync(path, 'r');
  try {
    return fstatSync(file).size > MAX_BYTES ? undefined : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** `news/2018/kickoff/index.md` and `news/kickoff.md` are both `kickoff`. */
export function toId(file: string): string {
  const parts = file.replace(ENTRY_FILE, '').split('/');
  const last = parts.at(-1) ?? '';
  return last === 'index' && parts.length > 2 ? (parts.at(-2) ?? '') : last;
}

/** Explanations, and everything that is put aside by its name or by that of a folder. */
function isForEditors(file: string): boolean {
  return basename(file) === 'README.md' || file.split('/').some(isPutAside);
}

/** True for the name of a file or folder that is left alone. */
export const isPutAside = (name: string) => /^[._]/.test(name);

/** Files below a folder, and links of the file system, which are not followed. */
function* listFiles(dir: string, below: string): Generator<{ file: string; isLink: boolean }> {
  const items = readdirSync(join(dir, below), { withFileTypes: true });
  // By code unit: the same order on every machine.
  items.sort((a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    const file = below === '' ? item.name : `${below}/${item.name}`;
    if (isPutAside(item.name)) continue;
    if (item.isDirectory()) yield* listFiles(dir, file);
    else if (item.isFile() || item.isSymbolicLink()) yield { file, isLink: item.isSymbolicLink() };
  }
}
