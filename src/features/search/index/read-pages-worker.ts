/** The thread of `read-pages.ts`: reads bundles of pages and posts what they add to the index. */
import { parentPort, workerData } from 'node:worker_threads';
import { joinProgress, tellProgress } from '#entries/progress.ts';
import { type Answer, type Bundle, readPage } from './read-page.ts';

joinProgress(workerData);

parentPort?.on('message', ({ start, files }: Bundle) => {
  const pages = files.map(readPage);
  tellProgress('');
  parentPort?.postMessage({ start, pages } satisfies Answer);
});
