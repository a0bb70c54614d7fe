/**
 * Keeps the folders of the last site for the next, with its pages, which are links to files of the cache. On some disks,
 * to make and to delete thousands of folders and links takes longer than to read all pages.
 */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { listFilesBelow } from '#entries/files-below.ts';

/** The name of the folder in a cache where they are kept. */
export const FOLDERS = 'folders';

/**
 * Makes a folder for a new site, with the folders and files of an earlier one below it if there are any. Returns the
 * paths of these files below it, with `/`.
 *
 * @param foldersDir where `keepFolders` has put them
 * @param nextDir the folder of the new site; what a failed build has left there is deleted
 */
export function takeFolders(foldersDir: string, nextDir: string): string[] {
  rmSync(nextDir, { recursive: true, force: true });
  if (existsSync(foldersDir) && move(foldersDir, nextDir)) return [...listFilesBelow(nextDir)];
  mkdirSync(nextDir, { recursive: true });
  return [];
}

/**
 * Puts the folders and files of a site away for the next one.
 *
 * @param stale the files that it can’t use, by their paths below the site, with `/`
 */
export function keepFolders(dir: string, foldersDir: string, stale: Iterable<string>): void {
  deleteFiles(dir, stale);
  rmSync(foldersDir, { recursive: true, force: true });
  mkdirSync(dirname(foldersDir), { recursive: true });
  if (!move(dir, foldersDir)) rmSync(dir, { recursive: true, force: true });
}

/** Deletes files below a folder, by their paths with `/`, and the folders that are empty then. Some may be gone already. */
export function deleteFiles(dir: string, files: Iterable<string>): void {
  const folders = new Set<string>();
  for (const file of files) {
    rmSync(join(dir, file), { force: true });
    folders.add(posix.dirname(file));
  }
  folders.delete('.');
  for (const folder of folders) {
    // So that it comes again, at the end, if a folder below it is deleted.
    folders.delete(folder);
    const above = posix.dirname(folder);
    if (deleteEmpty(join(dir, folder)) && above !== '.') folders.add(above);
  }
}

/** Returns false for a folder that is not empty, or gone. */
function deleteEmpty(dir: string): boolean {
  try {
    rmdirSync(dir);
    return true;
  } catch {
    return false;
  }
}

/** Returns false if the folder can’t be moved there, for example to another disk. */
function move(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
