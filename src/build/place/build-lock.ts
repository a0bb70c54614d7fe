/**
 * Keeps two builds from writing to one folder.
 *
 * A build puts a file with its number into the folder of locks, and then looks who else has one for the same folder. So of
 * two that begin at the same moment at least one sees the other, and nobody ever takes the lock of another away.
 */
import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_DIR } from '#entries/settings.ts';

const LOCK_DIR = join(CACHE_DIR, 'locks');

/** How often two builds that begin at the same moment try again, after a pause in milliseconds by chance. */
const [TRIES, LONGEST_PAUSE] = [5, 100];

/** The locks of this process: a killed build can have had its number. */
const own = new Set<string>();

/**
 * Takes folders for a build of this process. Returns a function that gives them back. Throws a sentence for the user
 * if another build that is still running has one of them; what a killed build left is taken over.
 */
export function lockFolders(dirs: readonly string[], lockDir = LOCK_DIR): () => void {
  mkdirSync(lockDir, { recursive: true });
  const taken: string[] = [];
  const release = () => {
    for (const file of taken.splice(0)) {
      own.delete(file);
      rmSync(file, { force: true });
    }
  };
  for (const dir of dirs) {
    const name = createHash('sha256').update(dir).digest('hex').slice(0, 16);
    const holder = takeLock(lockDir, name);
    if (holder !== undefined) {
      release();
      throw new Error(
        `Another build is running (process ${holder}), and both would write to ${dir}. Wait for its end, then build again.`,
      );
    }
    taken.push(toFile(lockDir, name, process.pid));
  }
  return release;
}

const toFile = (lockDir: string, name: string, pid: number) => join(lockDir, `${name}.${pid}`);

/** Takes a lock. Returns the number of the process that has it, if that is still running. */
function takeLock(lockDir: string, name: string): number | undefined {
  const file = toFile(lockDir, name, process.pid);
  if (own.has(file)) return process.pid;
  let holder: number | undefined;
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

/** Another process that has a lock. Deletes the locks of those that have ended. */
function findHolder(lockDir: string, name: string): number | undefined {
  for (const file of readdirSync(lockDir).filter((file) => file.startsWith(`${name}.`))) {
    const pid = Number(file.slice(name.length + 1));
    if (pid === process.pid) continue;
    const path = join(lockDir, file);
    if (isRunning(pid, readIfThere(path))) return pid;
    rmSync(path, { force: true });
  }
  return undefined;
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
