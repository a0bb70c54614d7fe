/** Keeps two builds from writing to one folder. */
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_DIR } from '#entries/settings.ts';

const LOCK_DIR = join(CACHE_DIR, 'locks');

/**
 * Takes folders for a build of this process. Returns a function that gives them back. Throws a sentence for the user
 * if another build that is still running has one of them; what a killed build left is taken over.
 */
export function lockFolders(dirs: readonly string[], lockDir = LOCK_DIR): () => void {
  mkdirSync(lockDir, { recursive: true });
  const taken: string[] = [];
  const release = () => {
    for (const file of taken.splice(0)) rmSync(file, { force: true });
  };
  for (const dir of dirs) {
    const file = join(lockDir, createHash('sha256').update(dir).digest('hex').slice(0, 16));
    const holder = takeLock(file);
    if (holder !== undefined) {
      release();
      throw new Error(
        `Another build is running (process ${holder}), and both would write to ${dir}. Wait for its end, then build again.`,
      );
    }
    taken.push(file);
  }
  return release;
}

/** Takes a lock. Returns the number of the process that has it, if that is still running. */
function takeLock(file: string): number | undefined {
  // A link is made in one step and together with what it says, which an open file is not.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    for (;;) {
      try {
        linkSync(own, file);
        return undefined;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = readHolder(file);
      if (holder !== undefined && isRunning(holder)) return holder;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks alone.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
