/** Writes the service worker and the list of what it keeps into a built site. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { digestOf } from '#entries/cache-file.ts';
import { listFilesBelow } from '#entries/files-below.ts';
import { isInUse, type SitePageName } from '#routes/features.ts';
import { HOME, KEPT_FILES, SERVICE_WORKER, toSitePagePath } from '#routes/routes.ts';
import { SEARCH_INDEX } from '#routes/search-folder.ts';
import type { KeptFiles } from './offline-types.ts';

const ENTRY = fileURLToPath(new URL('service-worker.ts', import.meta.url));

/** The pages that a visitor finds things with. */
const KEPT_PAGES: readonly SitePageName[] = ['directory', 'search', 'shortlist', 'offline'];

/** So many digits of a digest tell two versions of a file apart. */
const DIGITS = 12;

/** Writes below the folder of a site; `base` is its base path, with a slash at both ends. Without the feature, nothing. */
export async function writeOffline(dir: string, base: string): Promise<void> {
  if (!isInUse('offline')) return;
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    logLevel: 'error',
  });
  writeFileSync(join(dir, SERVICE_WORKER), outputFiles[0]?.contents ?? '');
  const list = join(dir, KEPT_FILES);
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, JSON.stringify(listKeptFiles(dir, base)));
}

/** Pages of the directory and of the search, what these load, and the index of the search. */
function listKeptFiles(dir: string, base: string): KeptFiles {
  const pages = [HOME, ...KEPT_PAGES.filter(isInUse).flatMap((name) => listPages(dir, toSitePagePath(name)))];
  const files = new Set<string>();
  for (const page of pages) addWithParts(dir, base, `${page}index.html`, files);
  // All of it, since nobody knows what will be looked for.
  for (const file of listFolder(dir, SEARCH_INDEX)) files.add(`/${file}`);
  const kept = [...files].sort().map((file) => {
    const content = readFileSync(join(dir, file));
    const address = base + file.slice(1).replace(/(^|\/)index\.html$/, '$1');
    return { address, digest: digestOf(content).slice(0, DIGITS), bytes: content.length };
  });
  return {
    bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
    files: Object.fromEntries(kept.map(({ address, digest }) => [address, digest])),
  };
}

/** A page, and the further pages of its lists. */
const listPages = (dir: string, path: string): string[] =>
  listFolder(dir, path)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);

const listFolder = (dir: string, folder: string): string[] =>
  existsSync(join(dir, folder))
    ? [...listFilesBelow(join(dir, folder))].map((file) => posix.join(folder, file).replace(/^\//, ''))
    : [];

/** Where files of each kind name others. Of a picture in several sizes, the one for old browsers is kept. */
const PARTS: Readonly<Record<string, RegExp>> = {
  html: /<(?:link|script|img|source)\b[^>]*?\s(?:href|src)="([^"]+)"/g,
  css: /url\(["']?([^"')]+)["']?\)/g,
  js: /(?:from|import)\s*\(?["'`](\.[^"'`]+)["'`]/g,
};

/** Adds a file of the site, and those that it names. */
function addWithParts(dir: string, base: string, file: string, files: Set<string>): void {
  if (files.has(file) || !existsSync(join(dir, file)) || !statSync(join(dir, file)).isFile()) return;
  files.add(file);
  const pattern = PARTS[file.slice(file.lastIndexOf('.') + 1)];
  if (!pattern) return;
  for (const [tag, part = ''] of readFileSync(join(dir, file), 'utf8').matchAll(pattern)) {
    if (/rel="(?:alternate|canonical)"|^[a-z]+:/.test(tag) || /^[a-z]+:/.test(part)) continue;
    const path = part.startsWith('/') ? `/${part.slice(base.length)}` : posix.join(posix.dirname(file), part);
    addWithParts(dir, base, path, files);
  }
}
