/**
 * Keeps the folders of the last site for the next, with its pages, which are links to files of the cache. On some disks,
 * to make and to delete thousands of folders and links takes longer than to read all pages.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFilesBelow } from '#entries/files-below.ts';

/** The name of the folder in a cache where they are kept. */
export const FOLDERS = 'folders';

/**
 * Makes a folder for a new site, with the folders and pages of an earlier one below it if there are any. Returns the
 * paths of these pages below it, with `/`.
 *
 * @param foldersDir where `keepFolders` has put them
 * @param nextDir the folder of the new site; what a failed build has left in it is deleted
 */
export function takeFolders(foldersDir: string, nextDir: string): string[] {
  if (existsSync(nextDir)) deleteFiles(nextDir);
  else if (!existsSync(foldersDir) || !move(foldersDir, nextDir)) mkdirSync(nextDir, { recursive: true });
  else return [...listFilesBelow(nextDir)];
  return [];
}

/**
 * Deletes the files of a site that are not kept, and puts the others away with all folders.
 *
 * @param isKept by the path of a file below the site, with `/`
 */
export function keepFolders(
  dir: string,
  foldersDir: string,
  isKept: (file: string) => boolean = () => false,
): void {
  deleteFiles(dir, isKept);
  rmSync(foldersDir, { recursive: true, force: true });
  mkdirSync(dirname(foldersDir), { recursive: true });
  if (!move(dir, foldersDir)) rmSync(dir, { recursive: true, force: true });
}

/** Deletes folders without files below a folder. Returns true if it is empty then. */
export function deleteEmptyFolders(dir: string): boolean {
  let isEmpty = true;
  for (const item of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, item.name);
    if (item.isDirectory() && deleteEmptyFolders(path)) rmdirSync(path);
    else isEmpty = false;
  }
  return isEmpty;
}

/** Deletes the files below a folder that are not kept, and no folder. */
function deleteFiles(dir: string, isKept: (file: string) => boolean = () => false): void {
  for (const file of listFilesBelow(dir)) if (!isKept(file)) unlinkSync(join(dir, file));
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
