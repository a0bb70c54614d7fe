/**
 * Keeps what Astro has bundled for the next build, which takes it if nothing that was bundled has changed. To bundle
 * takes some seconds and half a gigabyte, however little has changed.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, isIntact, linkFile, readCacheFile, writeCacheFile } from '#entries/cache-file.ts';
import { listFilesBelow } from '#entries/files-below.ts';
import { digestProject } from '#entries/project-digest.ts';
import type { Settings } from '#entries/settings.ts';
import { listEntryPictures } from '#model/load-entry.ts';
import type { SiteContent } from '#model/site-content.ts';
import { type Bundle, readBundle } from './take-bundle.ts';

/** A file that was bundled, as it was. Its time is lost where it was packed and unpacked. */
interface Input {
  path: string;
  size: number;
  modified: number;
  digest: string;
}

interface KeptInputs {
  stamp: string;
  /** Packages and pictures that were read. */
  inputs: Input[];
  /** The digests of all files of the bundle, by their paths in its folder. */
  files: Record<string, string>;
}

const LIST = 'inputs.json';

/** Where Astro puts styles, scripts, fonts and pictures, in the folder of the site. */
const ASSETS = '_astro';

/** Where they are kept, in the folder of the bundle. */
const KEPT_ASSETS = 'kept-assets';

/** Files that are served untouched: Astro copies them. */
const PUBLIC = 'public';

/**
 * The digest of all that decides what is bundled, but packages and pictures.
 *
 * @param content the entries with pictures, or with bodies that are code
 */
export function createBundleStamp(content: SiteContent, settings: Settings): string {
  const { contentDir, siteUrl, basePath } = settings;
  const bundled = [...content.entries, ...content.pages].map((entry) => [
    entry.file,
    listEntryPictures(entry),
    entry.text,
  ]);
  return digestOf(JSON.stringify([digestProject(), contentDir, siteUrl, basePath, bundled]));
}

/** Keeps the bundle in a folder, with what it has put into a site, for builds with the same stamp. */
export function keepBundle(dir: string, stamp: string, siteDir: string): void {
  const kept = join(dir, KEPT_ASSETS);
  mkdirSync(kept);
  for (const name of readdirSync(join(siteDir, ASSETS)))
    linkFile(join(siteDir, ASSETS, name), join(kept, name));
  const list: KeptInputs = {
    stamp,
    inputs: readBundle(dir).inputs.map(describe),
    files: Object.fromEntries([...listFilesBelow(dir)].map((file) => [file, digestAt(join(dir, file))])),
  };
  writeCacheFile(join(dir, LIST), JSON.stringify(list));
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
    Object.entries(list.files).every(([file, digest]) => isIntact(join(dir, file), digest));
  if (!isSame) return undefined;
  if (existsSync(PUBLIC)) cpSync(PUBLIC, siteDir, { recursive: true });
  mkdirSync(join(siteDir, ASSETS), { recursive: true });
  const kept = join(dir, KEPT_ASSETS);
  for (const name of readdirSync(kept)) linkFile(join(kept, name), join(siteDir, ASSETS, name));
  return readBundle(dir);
}

function readKeptList(dir: string): KeptInputs | undefined {
  const text = readCacheFile(join(dir, LIST))?.toString();
  return text === undefined ? undefined : JSON.parse(text);
}

function describe(path: string): Input {
  const { size, mtimeMs } = statSync(path);
  return { path, size, modified: mtimeMs, digest: digestAt(path) };
}

function isUnchanged({ path, size, modified, digest }: Input): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size !== size) return false;
  return stats.mtimeMs === modified || digestAt(path) === digest;
}

const digestAt = (path: string) => digestOf(readFileSync(path));
