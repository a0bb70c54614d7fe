/** Has the search index made in a thread of its own, while pages are rendered and cards are written. */
import { Worker } from 'node:worker_threads';
import { openPlace } from '#entries/progress.ts';
import type { IndexAnswer, IndexJob, IndexRequest } from './index-thread.ts';
import { type IndexFacts, type IndexPlace, IndexWork } from './index-work.ts';

/** With fewer pages, starting the thread takes longer than it saves. */
const MANY = 400;

/** Pages that the thread is told of at a time. */
const BUNDLE = 100;

interface IndexThread {
  worker: Worker;
  /** The milliseconds that it has taken for the index; rejects where it fails. */
  time: Promise<number>;
}

export class IndexBeside {
  readonly #place: IndexPlace;
  /** Pages to be read that the thread has not been told of. */
  #pages: string[] = [];
  #thread: IndexThread | undefined;

  constructor(place: IndexPlace) {
    this.#place = place;
  }

  /** Adds a page whose file is written, by its path below the site. */
  add(file: string): void {
    this.#pages.push(file);
    if (this.#pages.length >= (this.#thread ? BUNDLE : MANY)) this.#tellPages();
  }

  /**
   * Writes the index. Returns the milliseconds that it has taken. Throws with the address of a page that can’t be read.
   */
  async write(facts: IndexFacts): Promise<number> {
    if (facts.files.length < MANY) return this.#writeHere(facts);
    const { worker, time } = this.#tellPages();
    worker.postMessage({ facts } satisfies IndexRequest);
    worker.ref();
    return time;
  }

  /** Ends the thread, whatever it does. */
  async close(): Promise<void> {
    await this.#thread?.worker.terminate();
  }

  async #writeHere(facts: IndexFacts): Promise<number> {
    const start = performance.now();
    const work = new IndexWork(this.#place);
    for (const page of this.#pages) work.read(page);
    await work.write(facts);
    return performance.now() - start;
  }

  #tellPages(): IndexThread {
    this.#thread ??= startThread(this.#place);
    this.#thread.worker.postMessage({ pages: this.#pages } satisfies IndexRequest);
    this.#pages = [];
    return this.#thread;
  }
}

function startThread(place: IndexPlace): IndexThread {
  const worker = new Worker(new URL('./index-thread.ts', import.meta.url), {
    workerData: { ...place, progress: openPlace() } satisfies IndexJob,
    // Don’t pass profiling flags of this process on.
    execArgv: [],
  });
  // A build that fails while it renders must end.
  worker.unref();
  const time = new Promise<number>((resolve, reject) => {
    worker.on('message', (answer: IndexAnswer) => {
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.time);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The thread that makes the search index has ended early.')));
  });
  // Whoever waits for it is told; nobody does if the build fails before.
  time.catch(() => {});
  return { worker, time };
}
