/** Has a build watched by a thread: see `watcher.ts`. */
import { Worker } from 'node:worker_threads';
import { createProgress, joinProgress } from '#entries/progress.ts';
import type { WatcherData } from './watcher.ts';

/** Watches over what this process does, until the function that it returns is called. */
export function watchBuild(options: Omit<WatcherData, 'memory'>): () => Promise<void> {
  const memory = createProgress();
  joinProgress({ memory, thread: 0 });
  const watcher = new Worker(new URL('./watcher.ts', import.meta.url), {
    workerData: { ...options, memory } satisfies WatcherData,
    execArgv: [],
  });
  watcher.unref();
  return async () => {
    joinProgress(undefined);
    await watcher.terminate();
    if (options.isTerminal) process.stderr.write('\r\u001b[2K');
  };
}
