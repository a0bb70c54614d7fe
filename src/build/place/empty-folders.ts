/**
 * Keeps the empty folders of the last site for the next. On some disks, to make and to delete thousands of folders
 * takes longer than all files.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes an empty folder for a new site, with empty folders of an earlier one below it if there are any.
 *
 * @param foldersDir where `keepFolders` has put them
 * @param nextDir the folder of the new site; what a failed build has left in it is deleted
 */
export function takeFolders(foldersDir: string, nextDir: string): void {
  if (existsSync(nextDir)) deleteFiles(nextDir);
  else if (!existsSync(foldersDir) || !move(foldersDir, nextDir)) mkdirSync(nextDir, { recursive: true });
}

/** Deletes the files of a site, and puts its folders away. */
export function keepFolders(dir: string, foldersDir: string): void {
  deleteFiles(dir);
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

/** Deletes all files below a folder, and no folder. */
function deleteFiles(dir: string): void {
  for (const item of readdirSync(dir, { withFileTypes: true })) {
    const path = join(dir, item.name);
    if (item.isDirectory()) deleteFiles(path);
    else unlinkSync(path);
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
