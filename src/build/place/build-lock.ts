/**
 * Keeps two builds from writing to one folder, and the cache from being emptied under a build.
 *
 * A build puts a file with its number into the folder of locks, and then looks who else has one for the same folder. So of
 * two that begin at the same moment at least one sees the other, and nobody ever takes the lock of another away.
 */
import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellProgress } from '#entries/progress.ts';
import { CACHE_DIR } from '#entries/settings.ts';

/** The name of the folder of locks, in the cache. */
export const LOCKS = 'locks';

const LOCK_DIR = join(CACHE_DIR, LOCKS);

/** The lock of who empties the cache: beside it there is no other. */
const WHOLE_CACHE = 'cache';

/** The lock of who has Astro bundle: it keeps its list of pictures in one file, whatever the content. */
const BUNDLER = 'bundler';

/** How long a build waits before it asks again whether another one bundles, in milliseconds. */
const BUNDLER_PAUSE = 200;

/** How often two builds that begin at the same moment try again, after a pause in milliseconds by chance. */
const [TRIES, LONGEST_PAUSE] = [5, 100];

/** The locks of this process: a killed build can have had its number. */
const own = new Set<string>();

/**
 * Takes folders for a build of this process. Returns a function that gives them back. Throws a sentence for the user
 * if another build that is still running has one of them; what a killed build left is taken over.
 */
export const lockFolders = (dirs: readonly string[], lockDir = LOCK_DIR): (() => void) =>
  takeLocks(
    new Map(dirs.map((dir) => [createHash('sha256').update(dir).digest('hex').slice(0, 16), dir])),
    lockDir,
    ({ pid, name }, dir) =>
      name === WHOLE_CACHE
        ? `The cache is being emptied (process ${pid}). Wait for its end, then build again.`
        : `Another build is running (process ${pid}), and both would write to ${dir}. Wait for its end, then build again.`,
  );

/**
 * Takes the whole cache, to empty it. Returns a function that gives it back. Throws a sentence for the user if any build
 * is running.
 */
export const lockCache = (lockDir = LOCK_DIR): (() => void) =>
  takeLocks(
    new Map([[WHOLE_CACHE, lockDir]]),
    lockDir,
    ({ pid }) =>
      `A build is running (process ${pid}), and uses the cache. Wait for its end, then clean again.`,
  );

/**
 * Waits until no other build of this project bundles, and keeps others from it. Returns a function that lets them.
 */
export async function waitForBundler(lockDir = LOCK_DIR): Promise<() => void> {
  mkdirSync(lockDir, { recursive: true });
  while (takeLock(lockDir, BUNDLER)) {
    tellProgress('waits for another build');
    await new Promise((done) => setTimeout(done, BUNDLER_PAUSE));
  }
  return () => releaseLock(lockDir, BUNDLER);
}

/** Who has a lock. */
interface Holder {
  pid: number;
  name: string;
}

/** Takes locks for folders, by their names. Throws what `explain` says if another process has one. */
function takeLocks(
  dirs: ReadonlyMap<string, string>,
  lockDir: string,
  explain: (holder: Holder, dir: string) => string,
): () => void {
  mkdirSync(lockDir, { recursive: true });
  const taken: string[] = [];
  const release = () => {
    for (const name of taken.splice(0)) releaseLock(lockDir, name);
  };
  for (const [name, dir] of dirs) {
    const holder = takeLock(lockDir, name);
    if (holder) {
      release();
      throw new Error(explain(holder, dir));
    }
    taken.push(name);
  }
  return release;
}

const toFile = (lockDir: string, name: string, pid: number) => join(lockDir, `${name}.${pid}`);

/** Gives a lock of this process back. */
function releaseLock(lockDir: string, name: string): void {
  const file = toFile(lockDir, name, process.pid);
  own.delete(file);
  rmSync(file, { force: true });
}

/** Takes a lock. Returns who has it, or one that excludes it, if that process is still running. */
function takeLock(lockDir: string, name: string): Holder | undefined {
  const file = toFile(lockDir, name, process.pid);
  if (own.has(file)) return { pid: process.pid, name };
  let holder: Holder | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (tries > 0) pause(randomInt(LONGEST_PAUSE));
    writeFileSync(file, readBirth(process.pid));
    holder = findHolder(lockDir, name);
    if (holder === undefined) {
      own.add(file);
      return undefined;
    }
    rmSync(file, { force: true });
  }
  return holder;
}

/** Another process that has a lock, or one that excludes it. Deletes all locks of those that have ended. */
function findHolder(lockDir: string, name: string): Holder | undefined {
  const holders = readdirSync(lockDir).flatMap((file): Holder[] => {
    const [other = '', number] = file.split('.');
    const pid = Number(number);
    if (pid === process.pid) return [];
    const path = join(lockDir, file);
    if (isRunning(pid, readIfThere(path))) return [{ pid, name: other }];
    rmSync(path, { force: true });
    return [];
  });
  return holders.find((holder) => holder.name === name || [holder.name, name].includes(WHOLE_CACHE));
}

/** True if a process is running that began at that moment, as far as the system tells. */
function isRunning(pid: number, birth: string): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    // Signal 0 asks alone.
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return birth === '' || birth === readBirth(pid);
}

/** When a process began, in clock ticks since the start of the system. Empty where the system does not tell it. */
function readBirth(pid: number): string {
  // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the 22nd value. The second, in brackets, is any text.
  const values = readIfThere(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return values[19] ?? '';
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
