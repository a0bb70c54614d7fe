/** The thread of `read-pages.ts`: reads bundles of pages and posts what they add to the index. */
import { parentPort } from 'node:worker_threads';
import { type Answer, type Bundle, readPage } from './read-page.ts';

parentPort?.on('message', ({ start, files }: Bundle) => {
  parentPort?.postMessage({ start, pages: files.map(readPage) } satisfies Answer);
});
