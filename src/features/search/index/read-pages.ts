/** Reads the pages of a built site and makes their records, on all cores where there are many. */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type PageFile, type ReadPage, readPage } from './read-page.ts';

/** Pages that a thread takes at a time. */
const BUNDLE = 100;

/** With fewer pages, starting threads takes longer than they save. */
const MANY = 400;

/** The pages of a built site, in the order of their addresses. */
export function listPageFiles(dir: string): PageFile[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ url: toUrl(file), path: join(dir, file) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

const toUrl = (file: string) =>
  `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;

/** Reads pages, in their order. Throws what the reading of one of them throws. */
export async function readPages(files: readonly PageFile[]): Promise<ReadPage[]> {
  if (files.length < MANY) return files.map(readPage);
  const bundles = Array.from({ length: Math.ceil(files.length / BUNDLE) }, (_, at) =>
    files.slice(at * BUNDLE, (at + 1) * BUNDLE),
  );
  const answers: ReadPage[][] = [];
  const queue = bundles.entries();
  const work = async () => {
    const thread = new Worker(new URL('./read-pages-worker.ts', import.meta.url), {
      // Don’t pass profiling flags of this process on.
      execArgv: [],
      // A bundle needs a fraction of this; without a limit, threads collect garbage late.
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
    });
    try {
      for (const [at, bundle] of queue) answers[at] = await ask(thread, bundle);
    } finally {
      await thread.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), bundles.length) }, work));
  return answers.flat();
}

/** Throws where the thread fails, or ends before it answers. */
function ask(thread: Worker, bundle: readonly PageFile[]): Promise<ReadPage[]> {
  const answer = new AbortController();
  const { signal } = answer;
  const ended = once(thread, 'exit', { signal }).then(() => {
    throw new Error('A thread that reads pages for the index has ended.');
  });
  const answered = once(thread, 'message', { signal }).then(([pages]) => pages as ReadPage[]);
  thread.postMessage(bundle);
  // Whichever is not waited for in the end is aborted.
  for (const other of [answered, ended]) other.catch(() => {});
  return Promise.race([answered, ended]).finally(() => answer.abort());
}
