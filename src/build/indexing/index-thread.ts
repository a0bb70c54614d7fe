/** A thread that makes the search index. */
import { parentPort, workerData } from 'node:worker_threads';
import { joinProgress, type ProgressPlace, tellProgress } from '#entries/progress.ts';
import { type IndexFacts, type IndexPlace, IndexWork } from './index-work.ts';

export interface IndexJob extends IndexPlace {
  /** Where it says what it does. */
  progress?: ProgressPlace | undefined;
}

export type IndexRequest =
  /** Pages to read, by the paths of their files below the site. */
  | { pages: readonly string[] }
  /** There are no more: write the index. */
  | { facts: IndexFacts };

/** The milliseconds that the index has taken since there were no more pages. */
export type IndexAnswer = { time: number } | { error: string };

const job = workerData as IndexJob;
joinProgress(job.progress);
const work = new IndexWork(job);

parentPort?.on('message', async (request: IndexRequest) => {
  if ('pages' in request) {
    for (const page of request.pages) work.read(page);
    return;
  }
  const answer = (message: IndexAnswer) => parentPort?.postMessage(message);
  const start = performance.now();
  tellProgress('index');
  try {
    await work.write(request.facts);
    answer({ time: performance.now() - start });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
  tellProgress('');
});
