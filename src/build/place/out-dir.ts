/**
 * The output folder: what it may be, and where the next site is made. How that takes the place of the last one is in
 * `place-site.ts`.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CACHE_DIR, type Settings } from '#entries/settings.ts';
import { SEARCH_INDEX } from '#routes/search-folder.ts';

/** Folders of the project, which no build may replace or write to. */
const PROJECT_FOLDERS = [
  '.astro',
  '.ci',
  '.git',
  'bench',
  'docs',
  'node_modules',
  'public',
  'scripts',
  'src',
  'tests',
];

/** Within them, what builds and benchmarks make. */
const MADE_FOLDER = dirname(CACHE_DIR);

/** Where a site is, and what may be beside it. All paths are free of links. */
export interface Place {
  /** The folder of the site, which may be missing. */
  dir: string;
  /** Beside it, on the same file system: where the next site waits. */
  next: string;
  /** Beside it: where the last site waits until it is deleted. */
  last: string;
  /** If `OUT_DIR` is a link that may move: the link, and the folder that it leads to next. */
  moving?: { link: string; dir: string };
}

/** The ends of the names of two folders between which a link moves. */
const TURNS = ['.1', '.2'] as const;

/**
 * The place of the site for an output folder. A link stays where it is, and the folder that it leads to is replaced.
 * But one that leads to a folder beside it with its own name and `.1` or `.2` is there to be moved between these two.
 */
export function getPlace(outDir: string): Place {
  const dir = resolveLinks(outDir);
  const link = join(resolveLinks(dirname(resolve(outDir))), basename(outDir));
  const turn = TURNS.findIndex((end) => dir === link + end);
  const base = turn < 0 ? dir : link;
  const next = isWithin(base, realpathSync('.')) ? `${base}.next` : `${base}.site-next`;
  const place = { dir, next, last: `${base}.site-last` };
  return turn < 0 ? place : { ...place, moving: { link, dir: link + TURNS[turn === 0 ? 1 : 0] } };
}

/**
 * The folder in which the site for an output folder is made: beside it if it is in the project, otherwise in the
 * project. Its name is the same in each build.
 */
export function getNextDir(outDir: string): string {
  const [project, { next }] = [realpathSync('.'), getPlace(outDir)];
  if (isWithin(next, project)) return next;
  const name = createHash('sha256').update(next).digest('hex').slice(0, 8);
  return join(project, `dist.next-${name}`);
}

/**
 * Throws a sentence for the person who set `OUT_DIR` if a build would delete something else than a site. Writes
 * nothing.
 */
export function assertReplaceable({ contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>): void {
  const fail = (problem: string): never => {
    throw new Error(`OUT_DIR is ${outDir}, ${problem}`);
  };
  if (isDanglingLink(outDir))
    fail('which is a link to a folder that does not exist. Make that folder first.');
  const project = realpathSync('.');
  const { dir: target, moving } = getPlace(outDir);
  if (existsSync(target) && !statSync(target).isDirectory()) fail('which is a file. A site needs a folder.');
  const isOwn = [contentDir, ...PROJECT_FOLDERS.map((name) => join(project, name))].some(
    (dir) => isWithin(dir, target) || isWithin(target, dir),
  );
  const isMade = isWithin(target, join(project, MADE_FOLDER)) && !isWithin(join(project, CACHE_DIR), target);
  if (isWithin(project, target) || (isOwn && !isMade) || !isSite(target)) {
    fail('which is not the folder of a site. A build would replace all of it.');
  }
  if (moving && !isSite(moving.dir)) {
    fail(
      `and beside it is ${moving.dir}, which is not the folder of a site. A build would replace all of it.`,
    );
  }
  if (existsSync(join(target, '.git'))) {
    fail('which is a checkout of git. A build would delete its .git: build elsewhere and copy the site.');
  }
}

/** True for a folder that does not exist, is empty, or has what every site of ours has. */
const isSite = (dir: string): boolean =>
  !existsSync(dir) ||
  listItems(dir).length === 0 ||
  [SEARCH_INDEX, 'index.html'].every((name) => existsSync(join(dir, name)));

/** In a folder that can’t be replaced itself: where the parts of the next and of the last site wait. */
export const WAITING = {
  next: '.site-next',
  /** While parts of the last site are still being put there. */
  leaving: '.site-leaving',
  /** When all of them are there. */
  last: '.site-last',
} as const;

const NO_ITEMS: ReadonlySet<string> = new Set([...Object.values(WAITING), 'lost+found']);

/** What is in an output folder, without what an interrupted build left and what a file system puts into its root. */
export const listItems = (dir: string): string[] => readdirSync(dir).filter((name) => !NO_ITEMS.has(name));

/** Throws a sentence if nothing can be written to the output folder. Tries it: rights do not tell what a disk allows. */
export function assertWritable({ outDir }: Pick<Settings, 'outDir'>): void {
  try {
    rmdirSync(mkdtempSync(join(findExisting(resolveLinks(outDir)), '.site-')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(`OUT_DIR is ${outDir}, and nothing can be written there: ${reason}`);
  }
}

/** More links than this one after the other are a circle. */
const MAX_LINKS = 40;

/** A path without links, even if it leads to nothing yet. */
function resolveLinks(path: string, links = 0): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) {
    if (links > MAX_LINKS) throw new Error(`${path} is a link that leads to itself.`);
    return resolveLinks(resolve(dirname(path), readlinkSync(path)), links + 1);
  }
  const parent = dirname(path);
  return parent === path ? path : join(resolveLinks(parent, links), basename(path));
}

/** The path, or the nearest folder above it that exists. */
const findExisting = (path: string): string => (existsSync(path) ? path : findExisting(dirname(path)));

const isDanglingLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !existsSync(path);

/** True if a path is a folder or lies in it. */
const isWithin = (path: string, dir: string): boolean =>
  `${path}${sep}`.startsWith(`${dir}${sep}`.replace(/[\\/]{2,}$/, sep));
