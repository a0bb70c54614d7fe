/**
 * Puts a finished site in the place of the last one, and makes whole what a killed build has left.
 *
 * By the first of these means that the system allows:
 *
 * 1. A link that may move leads to the new folder: one step, on every system with links.
 * 2. The new folder and the last one are exchanged: one step, on Linux (see `exchange.ts`).
 * 3. The last folder is renamed, and the new one takes its name. Between these two steps there is no site, for the
 *    time of one rename.
 * 4. What is in the folder is moved out, and the new site in, where the folder itself can’t be replaced, as a mount
 *    point can’t. For some milliseconds the site is not whole.
 *
 * Before that, a site for another file system is copied beside the last one. A build that is killed in step 3 or 4
 * leaves marks, by which the next command makes the last or the new site whole: `recoverSite`.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchangeFolders } from './exchange.ts';
import { getNextDir, getPlace, listItems, type Place, WAITING } from './out-dir.ts';

/** What is done to files and folders. Tests give others, which fail as other systems do, or end in the middle. */
export interface Disk {
  rename: (from: string, to: string) => void;
  /** Exchanges two folders in one step. Returns false where the system can’t. */
  exchange: (left: string, right: string) => boolean;
  copy: (from: string, to: string) => void;
  /** Deletes a file or folder, if it is there. */
  remove: (path: string) => void;
  link: (target: string, path: string) => void;
  makeFolder: (path: string) => void;
}

export const DISK: Disk = {
  rename: renameSync,
  exchange: exchangeFolders,
  copy: copyItem,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  link: (target, path) => symlinkSync(target, path, 'junction'),
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
};

/** Copies a file or folder with its times. Node’s own function tells of a full disk as of a broken one. */
function copyItem(from: string, to: string): void {
  const stats = statSync(from);
  if (stats.isDirectory()) {
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from)) copyItem(join(from, name), join(to, name));
  } else {
    copyFileSync(from, to);
  }
  utimesSync(to, stats.atime, stats.mtime);
}

/** Something that fails with one of these is not possible here; another way may be. */
const IMPOSSIBLE: ReadonlySet<unknown> = new Set([
  'EXDEV',
  'EBUSY',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTSUP',
  'EINVAL',
]);

/**
 * Puts the next site in the place of the last one, which stays whole until the next one is complete on the same file
 * system. Throws if no way is possible; the last site then stays.
 *
 * @param discard deletes the folder of the last site
 */
export function placeSite(nextDir: string, outDir: string, disk = DISK, discard = disk.remove): void {
  const place = getPlace(outDir);
  const { dir, next } = place;
  disk.makeFolder(dirname(dir));
  const isBeside = attempt(() => {
    if (nextDir !== next) {
      disk.remove(next);
      moveBeside(nextDir, next, disk);
    }
    return true;
  });
  if (isBeside && attempt(() => moveLink(place, disk, discard))) return;
  if (!isBeside || !replaceFolder(place, disk, discard)) replaceItems(isBeside ? next : nextDir, dir, disk);
}

/** Moves a site, across file systems too. Of a copy that fails nothing stays. */
function moveBeside(from: string, to: string, disk: Disk): void {
  try {
    move(from, to, disk);
  } catch (error) {
    disk.remove(to);
    throw error;
  }
}

/** Lets a link lead to the next site. Returns false if it may not. */
function moveLink({ dir, next, last, moving }: Place, disk: Disk, discard: Disk['remove']): boolean {
  if (!moving) return false;
  /** Under its own name, a folder is whole or missing. */
  const clear = (site: string, remove: Disk['remove']) => {
    disk.remove(last);
    if (existsSync(site)) disk.rename(site, last);
    remove(last);
  };
  clear(moving.dir, disk.remove);
  disk.rename(next, moving.dir);
  const link = getNewLink(moving);
  try {
    disk.remove(link);
    disk.link(basename(moving.dir), link);
    disk.rename(link, moving.link);
  } catch (error) {
    disk.remove(link);
    disk.rename(moving.dir, next);
    throw error;
  }
  dispose(() => clear(dir, discard));
  return true;
}

/** A link is made under this name, and then takes the place of the one that is there. */
const getNewLink = ({ link }: NonNullable<Place['moving']>) => `${link}.site-link`;

/** The new site is in its place. What of the last one can’t be deleted now, the next build deletes. */
function dispose(action: () => void): void {
  try {
    action();
  } catch {
    // See above.
  }
}

/** Replaces a folder as a whole. Returns false if the system does not let it move, such as a mount point. */
function replaceFolder({ dir, next, last }: Place, disk: Disk, discard: Disk['remove']): boolean {
  const hasLast = existsSync(dir);
  if (hasLast && attempt(() => disk.exchange(next, dir))) {
    dispose(() => discard(next));
    return true;
  }
  disk.remove(last);
  const isMoved = attempt(() => {
    if (hasLast) disk.rename(dir, last);
    return true;
  });
  if (!isMoved) return false;
  try {
    disk.rename(next, dir);
  } catch (error) {
    if (hasLast) disk.rename(last, dir);
    throw error;
  }
  if (hasLast) dispose(() => discard(last));
  return true;
}

/** Replaces what is in a folder. If one item can’t be replaced, all are put back. */
function replaceItems(nextDir: string, dir: string, disk: Disk): void {
  const [next, leaving, last] = [WAITING.next, WAITING.leaving, WAITING.last].map((name) =>
    join(dir, name),
  ) as [string, string, string];
  for (const part of [next, leaving, last]) disk.remove(part);
  // On the same file system, the exchange below takes no time.
  moveBeside(nextDir, next, disk);
  disk.makeFolder(leaving);
  try {
    moveItems(dir, leaving, disk);
    // From here on the new site is completed, before that the last one.
    disk.rename(leaving, last);
    moveItems(next, dir, disk);
  } catch (error) {
    if (existsSync(last)) {
      moveItems(dir, next, disk);
      disk.rename(last, leaving);
    }
    putBack(dir, disk);
    throw error;
  }
  putNew(dir, disk);
}

/** Moves all items of a folder into another on the same file system. */
function moveItems(from: string, to: string, disk: Disk): void {
  for (const name of listItems(from)) disk.rename(join(from, name), join(to, name));
}

/** Puts the items of the last site back, and deletes the next one. */
function putBack(dir: string, disk: Disk): void {
  const leaving = join(dir, WAITING.leaving);
  if (existsSync(leaving)) {
    moveItems(leaving, dir, disk);
    disk.remove(leaving);
  }
  disk.remove(join(dir, WAITING.next));
}

/** Puts the rest of the new site in its place, and deletes the last one. */
function putNew(dir: string, disk: Disk): void {
  const [next, last] = [join(dir, WAITING.next), join(dir, WAITING.last)];
  if (existsSync(next)) {
    moveItems(next, dir, disk);
    disk.remove(next);
  }
  disk.remove(last);
}

/**
 * Makes the site whole that a killed build has left in pieces, and deletes what else it has left in the place of the
 * site. No build may be running meanwhile.
 */
export function recoverSite(outDir: string, disk = DISK): void {
  const { dir, next, last, moving } = getPlace(outDir);
  if (existsSync(last) && isGone(dir)) {
    if (existsSync(dir)) disk.remove(dir);
    disk.rename(last, dir);
  }
  if (existsSync(join(dir, WAITING.last))) putNew(dir, disk);
  else if (existsSync(dir)) putBack(dir, disk);
  disk.remove(last);
  if (moving) disk.remove(getNewLink(moving));
  // What is in the project’s own folder, the next build uses.
  if (next !== getNextDir(outDir)) disk.remove(next);
}

/** True if a killed build has left no whole site in an output folder. Changes nothing. */
export function isBroken(outDir: string): boolean {
  const { dir, last } = getPlace(outDir);
  return (
    (existsSync(last) && isGone(dir)) ||
    [WAITING.leaving, WAITING.last].some((name) => existsSync(join(dir, name)))
  );
}

/** True for a folder that is missing, or that somebody has made anew. */
const isGone = (dir: string): boolean => !existsSync(dir) || readdirSync(dir).length === 0;

/** Moves a file or folder, across file systems too. */
function move(from: string, to: string, disk: Disk): void {
  try {
    disk.rename(from, to);
  } catch (error) {
    if (getCode(error) !== 'EXDEV') throw error;
    disk.copy(from, to);
    disk.remove(from);
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
