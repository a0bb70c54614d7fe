/** Memory of a process and of all that it started: Pagefind, for one, is a program of its own. */
import { readdirSync, readFileSync } from 'node:fs';

const INTERVAL = 50;

/**
 * Watches how much memory a process and its descendants hold together. `stop` tells the most that was seen, in
 * bytes; 0 where the system has no `/proc`.
 */
export function watchMemory(pid: number): { stop: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, readTreeMemory(pid));
  }, INTERVAL);
  return {
    stop: () => {
      clearInterval(timer);
      return most;
    },
  };
}

/** What a process and its descendants hold now, in bytes. */
export function readTreeMemory(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return listChildren(pid).reduce((sum, child) => sum + readTreeMemory(child), Number(kilobytes ?? 0) * 1024);
}

/** Children of every thread of a process. */
function listChildren(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** A file of `/proc`, which may be gone by now. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
