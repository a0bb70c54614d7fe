/**
 * Keeps what Astro has bundled for the next build, which takes it if nothing that was bundled has changed. To bundle
 * takes some seconds and half a gigabyte, however little has changed.
 */
import { createHash, hash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { tellDamaged } from '#entries/damaged-cache.ts';
import type { Settings } from '#entries/settings.ts';
import { listEntryPictures } from '#model/load-entry.ts';
import type { SiteContent } from '#model/site-content.ts';
import { type Bundle, readBundle } from './take-bundle.ts';

/** A file as it was bundled. Its time is lost where a cache was packed and unpacked. */
interface KeptFile {
  path: string;
  size: number;
  modified: number;
  digest: string;
}

interface KeptInputs {
  stamp: string;
  /** Packages and pictures that were read. */
  inputs: KeptFile[];
  /** All files of the bundle, by their paths in its folder. */
  files: KeptFile[];
}

const LIST = 'inputs.json';

/** Where Astro puts styles, scripts, fonts and pictures, in the folder of the site. */
const ASSETS = '_astro';

/** Where they are kept, in the folder of the bundle. */
const KEPT_ASSETS = 'kept-assets';

/** Files that are served untouched: Astro copies them. */
const PUBLIC = 'public';

/** What is bundled beside packages and pictures. A project can be without one of them. */
const PROJECT = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * The digest of all that decides what is bundled, but packages and pictures.
 *
 * @param content the entries with pictures, or with bodies that are code
 */
export function createBundleStamp(content: SiteContent, settings: Settings): string {
  const { contentDir, outDir, siteUrl, basePath } = settings;
  const digest = createHash('sha256');
  const bundled = [...content.entries, ...content.pages].map((entry) => [
    entry.file,
    listEntryPictures(entry),
    entry.text,
  ]);
  digest.update(JSON.stringify([contentDir, outDir, siteUrl, basePath, process.version, bundled]));
  for (const file of PROJECT.flatMap(listFiles)) digest.update(`${file} ${digestOf(file)}\n`);
  return digest.digest('hex');
}

const isTest = (name: string) => /\.test\.ts$/.test(name);

/** The file at a path, or all files below it but tests; nothing if there is none. */
function listFiles(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  const names = readdirSync(path, { recursive: true, withFileTypes: true });
  return names
    .flatMap((item) => (item.isFile() && !isTest(item.name) ? [join(item.parentPath, item.name)] : []))
    .sort();
}

/** Keeps the bundle in a folder, with what it has put into a site, for builds with the same stamp. */
export function keepBundle(dir: string, stamp: string, siteDir: string): void {
  const kept = join(dir, KEPT_ASSETS);
  mkdirSync(kept);
  for (const name of readdirSync(join(siteDir, ASSETS))) link(join(siteDir, ASSETS, name), join(kept, name));
  const list: KeptInputs = {
    stamp,
    inputs: readBundle(dir).inputs.map(describe),
    files: listFiles(dir).map((path) => ({ ...describe(path), path: relative(dir, path) })),
  };
  const text = JSON.stringify(list);
  writeFileSync(join(dir, LIST), `${digestText(text)}\n${text}`);
}

/**
 * Takes the bundle of an earlier build, and puts what it needs into the folder of a site. Returns undefined if there
 * is none, or if anything that was bundled has changed.
 */
export function takeKeptBundle(dir: string, stamp: string, siteDir: string): Bundle | undefined {
  const list = readKeptList(dir);
  const isSame =
    list?.stamp === stamp &&
    list.inputs.every(isUnchanged) &&
    list.files.every((file) => isIntact({ ...file, path: join(dir, file.path) }));
  if (!isSame) return undefined;
  if (existsSync(PUBLIC)) cpSync(PUBLIC, siteDir, { recursive: true });
  mkdirSync(join(siteDir, ASSETS), { recursive: true });
  const kept = join(dir, KEPT_ASSETS);
  for (const name of readdirSync(kept)) link(join(kept, name), join(siteDir, ASSETS, name));
  return readBundle(dir);
}

/** Reads the list, which stands behind its digest. */
function readKeptList(dir: string): KeptInputs | undefined {
  const path = join(dir, LIST);
  if (!existsSync(path)) return undefined;
  try {
    const [digest, text = ''] = readFileSync(path, 'utf8').split('\n');
    if (digest === digestText(text)) return JSON.parse(text);
  } catch {
    // A folder, say.
  }
  tellDamaged(path);
  return undefined;
}

/** True for a file of the bundle that is as it was kept. Tells of another. */
function isIntact(file: KeptFile): boolean {
  const isSame = isUnchanged(file);
  if (!isSame) tellDamaged(file.path);
  return isSame;
}

function describe(path: string): KeptFile {
  const { size, mtimeMs } = statSync(path);
  return { path, size, modified: mtimeMs, digest: digestOf(path) };
}

function isUnchanged({ path, size, modified, digest }: KeptFile): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== size) return false;
  return stats.mtimeMs === modified || digestOf(path) === digest;
}

const digestOf = (path: string) => hash('sha256', readFileSync(path), 'hex');

const digestText = (text: string) => hash('sha256', text, 'hex');

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to);
  }
}
