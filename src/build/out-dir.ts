/**
 * The output folder: what it may be, where the next site is made, and how it takes the place of the last one.
 *
 * The next site is made inside the project, because its code finds its packages there. It is put in place by the
 * first of these means that the system allows: a rename; a copy beside the last site and then a rename; the exchange
 * of what is in the folder, where the folder itself can’t be replaced, as a mount point can’t.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { CACHE_DIR, type Settings } from '#entries/settings.ts';

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

/** In a folder that can’t be replaced itself: where the parts of the next and of the last site wait. */
const [NEXT, LAST] = ['.mostovi-next', '.mostovi-last'];

/** A rename that fails with one of these is not possible here; another way may be. */
const IMPOSSIBLE: ReadonlySet<unknown> = new Set([
  'EXDEV',
  'EBUSY',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTSUP',
  'EINVAL',
]);

/** Moves a file or folder. Tests give another one, which fails as other systems do. */
type Rename = (from: string, to: string) => void;

/** Removes the folder of the last site. */
type Discard = (dir: string) => void;

const deleteFolder: Discard = (dir) => rmSync(dir, { recursive: true, force: true });

/**
 * The folder in which the site for an output folder is made: beside it if it is in the project, otherwise in the
 * project. Its name is the same in each build.
 */
export function getNextDir(outDir: string): string {
  const [project, target] = [realpathSync('.'), resolveLinks(outDir)];
  if (isWithin(target, project)) return `${target}.next`;
  const name = createHash('sha256').update(target).digest('hex').slice(0, 8);
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
  const target = resolveLinks(outDir);
  if (existsSync(target) && !statSync(target).isDirectory()) fail('which is a file. A site needs a folder.');
  const isOwn = [contentDir, ...PROJECT_FOLDERS.map((name) => join(project, name))].some(
    (dir) => isWithin(dir, target) || isWithin(target, dir),
  );
  const isMade = isWithin(target, join(project, MADE_FOLDER)) && !isWithin(join(project, CACHE_DIR), target);
  if (isWithin(project, target) || (isOwn && !isMade) || !isSite(target)) {
    fail('which is not the folder of a site. A build would replace all of it.');
  }
  if (existsSync(join(target, '.git'))) {
    fail('which is a checkout of git. A build would delete its .git: build elsewhere and copy the site.');
  }
}

/** True for a folder that does not exist, is empty, or has what every site of ours has. */
const isSite = (dir: string): boolean =>
  !existsSync(dir) ||
  listItems(dir).length === 0 ||
  ['pagefind', 'index.html'].every((name) => existsSync(join(dir, name)));

/** What is in an output folder, without what an interrupted build left and what a file system puts into its root. */
const listItems = (dir: string): string[] =>
  readdirSync(dir).filter((name) => ![NEXT, LAST, 'lost+found'].includes(name));

/** Throws a sentence if nothing can be written to the output folder. Tries it: rights do not tell what a disk allows. */
export function assertWritable({ outDir }: Pick<Settings, 'outDir'>): void {
  try {
    rmdirSync(mkdtempSync(join(findExisting(resolveLinks(outDir)), '.mostovi-')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(`OUT_DIR is ${outDir}, and nothing can be written there: ${reason}`);
  }
}

/**
 * Puts the next site in the place of the last one, which stays whole until the next one is complete on the same file
 * system. A link stays a link: the folder that it leads to is replaced. Throws if no way is possible; the last site
 * then stays.
 */
export function placeSite(
  nextDir: string,
  outDir: string,
  rename: Rename = renameSync,
  discard: Discard = deleteFolder,
): void {
  const target = resolveLinks(outDir);
  const [beside, last] = [`${target}.next`, getLastDir(target)];
  mkdirSync(dirname(target), { recursive: true });
  const isBeside = attempt(() => {
    rmSync(last, { recursive: true, force: true });
    if (nextDir !== beside) {
      rmSync(beside, { recursive: true, force: true });
      move(nextDir, beside, rename);
    }
    return true;
  });
  const ready = isBeside ? beside : nextDir;
  if (!isBeside || !replaceFolder(ready, target, last, { rename, discard }))
    replaceItems(ready, target, rename);
}

/** Where the last site is while the next one takes its place. */
const getLastDir = (target: string) => `${target}.last`;

/** Puts the last site back if a build was killed between the two renames that replace it. */
export function recoverSite(outDir: string): void {
  const target = resolveLinks(outDir);
  const last = getLastDir(target);
  if (existsSync(last) && !existsSync(target)) renameSync(last, target);
}

/** Replaces a folder as a whole. Returns false if the system does not let it move, such as a mount point. */
function replaceFolder(
  next: string,
  target: string,
  last: string,
  { rename, discard }: { rename: Rename; discard: Discard },
): boolean {
  const hasLast = existsSync(target);
  const isMoved = attempt(() => {
    if (hasLast) rename(target, last);
    return true;
  });
  if (!isMoved) return false;
  try {
    rename(next, target);
  } catch (error) {
    if (hasLast) rename(last, target);
    throw error;
  }
  if (hasLast) discard(last);
  return true;
}

/** Replaces what is in a folder. If one item can’t be replaced, all are put back. */
function replaceItems(next: string, target: string, rename: Rename): void {
  const [nextItems, lastItems] = [join(target, NEXT), join(target, LAST)];
  for (const dir of [nextItems, lastItems]) rmSync(dir, { recursive: true, force: true });
  // On the same file system, the exchange below takes no time.
  move(next, nextItems, rename);
  mkdirSync(lastItems);
  const [before, after] = [listItems(target), listItems(nextItems)];
  try {
    for (const name of before) move(join(target, name), join(lastItems, name), rename);
    for (const name of after) move(join(nextItems, name), join(target, name), rename);
  } catch (error) {
    for (const name of after) {
      if (!existsSync(join(nextItems, name))) rmSync(join(target, name), { recursive: true, force: true });
    }
    for (const name of readdirSync(lastItems)) {
      move(join(lastItems, name), join(target, name), rename);
    }
    throw error;
  } finally {
    for (const dir of [nextItems, lastItems]) rmSync(dir, { recursive: true, force: true });
  }
}

/** Moves a file or folder, across file systems too. */
function move(from: string, to: string, rename: Rename): void {
  try {
    rename(from, to);
  } catch (error) {
    if (getCode(error) !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** The result of an action, or undefined if the system does not allow it here. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    if (IMPOSSIBLE.has(getCode(error))) return undefined;
    throw error;
  }
}

const getCode = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** A path without links. Of a path that does not exist yet, the part that does is resolved. */
function resolveLinks(path: string): string {
  const existing = findExisting(resolve(path));
  return join(realpathSync(existing), relative(existing, resolve(path)));
}

/** The path, or the nearest folder above it that exists. */
const findExisting = (path: string): string => (existsSync(path) ? path : findExisting(dirname(path)));

const isDanglingLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !existsSync(path);

/** True if a path is a folder or lies in it. */
const isWithin = (path: string, dir: string): boolean =>
  `${path}${sep}`.startsWith(`${dir}${sep}`.replace(/[\\/]{2,}$/, sep));
