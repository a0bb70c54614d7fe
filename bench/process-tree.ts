/** Measures the memory of a process and its descendants, such as Pagefind. */
import { readdirSync, readFileSync } from 'node:fs';

const INTERVAL = 50;

/**
 * Watches the memory of a process and its descendants. `stop` returns the maximum in bytes; 0 if the system has no
 * `/proc`.
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

/** The current memory of a process and its descendants, in bytes. */
function readTreeMemory(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return listChildren(pid).reduce((sum, child) => sum + readTreeMemory(child), Number(kilobytes ?? 0) * 1024);
}

/** The children of all threads of a process. */
function listChildren(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Reads a file of `/proc`, which may no longer exist. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
