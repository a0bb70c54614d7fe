/**
 * A thread that watches over a build: shows how far it is, ends it where it hangs, and when nobody waits for it any
 * more. It sees to that while the main thread is busy.
 */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { readProgress } from '#entries/progress.ts';
import { ProgressView } from './progress-view.ts';

/** What the thread needs to know. */
export interface WatcherData {
  memory: SharedArrayBuffer;
  /** Whether a terminal shows what it prints. */
  isTerminal: boolean;
  /** The process that waits for the build; if it ends, the build ends. */
  parent: number | undefined;
  /** Milliseconds after which a step counts as hanging. */
  longestStep?: number | undefined;
  /** What a test has hang, as it is told: it is not waited for. */
  trap?: string | undefined;
}

const { memory, isTerminal, parent, longestStep, trap } = workerData as WatcherData;

/** Milliseconds between two looks. */
const PAUSE = 200;

const STDERR = 2;

/** Erases the line of a terminal and goes to its beginning. */
const ERASE = '\r\u001b[2K';

function print(text: string): void {
  try {
    writeSync(STDERR, text);
  } catch {
    // Nobody reads it, or not now.
  }
}

const view = new ProgressView(performance.now(), longestStep, trap);
let shown = '';

setInterval(() => {
  if (parent !== undefined && process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  const { terminal, line, hanging } = view.update(readProgress(memory), performance.now());
  if (hanging !== undefined) {
    const erase = isTerminal ? ERASE : '';
    print(
      `${erase}The build hangs at this point, and was ended: ${hanging}. The last site stays as it is.\n`,
    );
    // Its default ends a process in the middle of a loop, too.
    process.kill(process.pid, 'SIGTERM');
  }
  if (isTerminal && terminal !== shown) {
    print(`${ERASE}${terminal}`);
    shown = terminal;
  }
  if (!isTerminal && line !== undefined) print(`${line}\n`);
}, PAUSE);
