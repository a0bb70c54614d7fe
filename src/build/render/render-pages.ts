/** Renders the pages of the site in threads, each on its own core. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openPlace, type ProgressPlace, readPlace } from '#entries/progress.ts';
import { type Assignment, Deal } from './deal.ts';
import type { TellPage } from './page-cache.ts';
import type { RenderAnswer, RenderJob } from './render-thread.ts';

/** More threads would take more memory than time. */
const MOST_THREADS = 4;

/** Bytes that a thread may need. */
const MEMORY = 800_000_000;

/** With fewer pages, or entries, starting another thread takes longer than it saves. */
const FEW = 100;

/** The number of threads for what there is to do. How many pages all entries have, a thread alone can tell. */
function countThreads({ only, content }: RenderJob): number {
  const count = only?.length ?? content.entries.length;
  const possible = Math.min(
    availableParallelism(),
    MOST_THREADS,
    Math.floor(process.availableMemory() / MEMORY),
  );
  return Math.max(1, Math.min(possible, Math.ceil(count / FEW)));
}

/**
 * Renders the pages, or takes them from the last build.
 *
 * @param tell is told of each page; in which order, depends on the threads
 * @throws what the rendering of a page throws, with its address
 */
export async function renderPages(job: RenderJob, tell: TellPage): Promise<void> {
  const threads = Array.from({ length: countThreads(job) }, () => {
    const progress = openPlace();
    const worker = new Worker(new URL('./render-thread.ts', import.meta.url), {
      workerData: { ...job, progress } satisfies RenderJob,
      // Don’t pass flags of this process on.
      execArgv: [],
    });
    return { worker, progress };
  });
  // All threads make the same list; the first that has made it tells its length.
  let deal: Deal | undefined;
  const take = (thread: number, count?: number) => {
    if (count !== undefined) deal ??= new Deal(threads.length, count);
    return deal?.take(thread);
  };
  try {
    await Promise.all(threads.map((thread, number) => serve(thread, (count) => take(number, count), tell)));
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

interface RenderThread {
  worker: Worker;
  /** Where it says which page it renders, if anybody watches. */
  progress: ProgressPlace | undefined;
}

/**
 * Gives a thread pages until there are no more.
 *
 * @param take gives its next pages; a thread that has begun tells the number of all
 */
function serve(
  { worker, progress }: RenderThread,
  take: (count?: number) => Assignment | undefined,
  tell: TellPage,
): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: RenderAnswer) => {
      if ('error' in answer) {
        reject(new Error(answer.error));
        return;
      }
      if ('pages' in answer) for (const page of answer.pages) tell(...page);
      const assignment = take('count' in answer ? answer.count : undefined);
      if (assignment) worker.postMessage(assignment);
      else resolve();
    });
    const fail = (reason: string) => {
      const page = progress && readPlace(progress).replace(/^pages /, '');
      reject(new Error(`${page || 'The site'} could not be rendered: ${reason}`));
    };
    worker.on('error', ({ message }) => fail(message));
    worker.on('exit', () => fail('the thread that renders it has ended early.'));
  });
}
