/** The thread of `read-pages.ts`: reads bundles of pages and posts what they add to the index. */
import { parentPort } from 'node:worker_threads';
import { type PageFile, readPage } from './read-page.ts';

parentPort?.on('message', (files: readonly PageFile[]) => parentPort?.postMessage(files.map(readPage)));
