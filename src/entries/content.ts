/**
 * All content of a folder, read once: which files are entries, what their front matter holds, where each
 * field stands. Preflight and loader share the result.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Collection } from '#collections/collection.ts';
import { getCollectionByName } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { decodeText, splitFrontMatter } from './front-matter.ts';
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
  /** SHA-256 of the file, hex. */
  digest: string;
  lines: string[];
}

/** A file among the entries that can't be read as one. */
export interface UnreadableFile {
  file: string;
  problem: 'not-utf8' | 'no-front-matter' | 'unknown-folder' | 'empty';
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

/** Reads every entry below a content folder, in the order of their paths. Throws where the folder can't be read. */
export function readContent(dir: string): Content {
  const content: Content = { dir, entries: [], pages: [], unreadable: [] };
  for (const file of listFiles(dir, '')) {
    const result = readEntry(dir, file);
    if (!result) continue;
    if ('problem' in result) content.unreadable.push(result);
    else if (result.collection.name === 'pages') content.pages.push(result);
    else content.entries.push(result);
  }
  return content;
}

/** Reads one file below the content folder; undefined where it is none of ours to read. */
export function readEntry(dir: string, file: string): Entry | UnreadableFile | undefined {
  const [folder = '', ...rest] = file.split('/');
  if (rest.length === 0 || !isEntryFile(basename(file))) return undefined;
  const collection = getCollectionByName(folder);
  if (!collection) return { file, problem: 'unknown-folder' };
  const bytes = readFileSync(join(dir, file));
  let text: string;
  try {
    text = decodeText(bytes);
  } catch {
    return { file, problem: 'not-utf8' };
  }
  if (text.trim() === '') return { file, problem: 'empty' };
  const { frontMatter, body, bodyLine } = splitFrontMatter(text);
  if (frontMatter === undefined) return { file, problem: 'no-front-matter' };
  return {
    ...parseFrontMatter(frontMatter, getShape(collection)),
    collection,
    id: toId(file),
    file,
    format: file.endsWith('.mdx') ? 'mdx' : 'md',
    body,
    bodyLine,
    digest: createHash('sha256').update(bytes).digest('hex'),
    lines: text.split('\n'),
  };
}

/** `news/2018/kickoff/index.md` and `news/kickoff.md` are both `kickoff`. */
export function toId(file: string): string {
  const parts = file.replace(ENTRY_FILE, '').split('/');
  const last = parts.at(-1) ?? '';
  return last === 'index' && parts.length > 2 ? (parts.at(-2) ?? '') : last;
}

function isEntryFile(name: string): boolean {
  return ENTRY_FILE.test(name) && !name.startsWith('_') && name !== 'README.md';
}

function* listFiles(dir: string, below: string): Generator<string> {
  const items = readdirSync(join(dir, below), { withFileTypes: true });
  // By code unit: the same order on every machine.
  items.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    const path = below === '' ? item.name : `${below}/${item.name}`;
    if (item.isDirectory()) yield* listFiles(dir, path);
    else if (item.isFile()) yield path;
  }
}
