/** Reads the pages of a built site and makes their records, in other threads where there are many. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { listFilesBelow } from '#entries/files-below.ts';
import { openPlace } from '#entries/progress.ts';
import { type Answer, type Bundle, type PageFile, type ReadPage, readPage } from './read-page.ts';

/** Pages that a thread takes at a time. */
const BUNDLE = 100;

/** With fewer pages, starting threads takes longer than they save. */
const MANY = 400;

/**
 * The pages of a built site, in the order of their addresses.
 *
 * @param files all files, by their paths below it, with `/`
 */
export function listPageFiles(dir: string, files: Iterable<string> = listFilesBelow(dir)): PageFile[] {
  return [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => toPageFile(dir, file))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The page of a file below the folder of a site. */
export const toPageFile = (dir: string, file: string): PageFile => ({
  url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
  path: join(dir, file),
});

/** Reads pages while others are still being rendered. */
export class PageReader {
  readonly #files: PageFile[] = [];
  readonly #paths = new Set<string>();
  /** The number of pages that were given to threads: the first of all. */
  #given = 0;
  readonly #threads: Worker[] = [];
  readonly #pages: ReadPage[] = [];
  #read = 0;
  #failure: Error | undefined;
  #settle: (() => void) | undefined;

  /** Adds a page whose file is written. */
  add(file: PageFile): void {
    this.#files.push(file);
    this.#paths.add(file.path);
    if (this.#files.length < MANY || this.#files.length - this.#given < BUNDLE) return;
    // The other core renders.
    if (this.#threads.length === 0) this.#start();
    while (this.#files.length - this.#given >= BUNDLE) this.#give();
  }

  /** True for a page that was added. */
  has(file: PageFile): boolean {
    return this.#paths.has(file.path);
  }

  /** The pages that were added, in their order. Throws what the reading of one of them throws. */
  async finish(): Promise<ReadPage[]> {
    if (this.#files.length < MANY) return this.#files.map(readPage);
    try {
      const wanted = Math.ceil((this.#files.length - this.#given) / BUNDLE);
      while (this.#threads.length < Math.min(availableParallelism(), wanted)) this.#start();
      while (this.#given < this.#files.length) this.#give();
      for (const thread of this.#threads) thread.ref();
      await new Promise<void>((resolve) => {
        this.#settle = resolve;
        this.#check();
      });
      if (this.#failure) throw this.#failure;
      return this.#pages;
    } finally {
      await Promise.all(this.#threads.map((thread) => thread.terminate()));
    }
  }

  #start(): void {
    const thread = new Worker(new URL('./read-pages-worker.ts', import.meta.url), {
      workerData: openPlace(),
      // Don’t pass profiling flags of this process on.
      execArgv: [],
      // A bundle needs a fraction of this; without a limit, threads collect garbage late.
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
    });
    thread.on('message', (answer: Answer) => this.#take(answer));
    thread.on('error', (error: Error) => this.#fail(error));
    thread.on('exit', () => this.#fail(new Error('A thread that reads pages for the index has ended.')));
    // A build that fails while it renders must end.
    thread.unref();
    this.#threads.push(thread);
  }

  #give(): void {
    const bundle: Bundle = {
      start: this.#given,
      files: this.#files.slice(this.#given, this.#given + BUNDLE),
    };
    const thread = this.#threads[Math.floor(this.#given / BUNDLE) % this.#threads.length];
    thread?.postMessage(bundle);
    this.#given += bundle.files.length;
  }

  #take({ start, pages }: Answer): void {
    for (const [at, page] of pages.entries()) this.#pages[start + at] = page;
    this.#read += pages.length;
    this.#check();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#check();
  }

  #check(): void {
    if (this.#failure || this.#read === this.#files.length) this.#settle?.();
  }
}
