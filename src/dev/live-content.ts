/** The content that `npm run dev` shows, as a thread of its own reads and checks it. */
import { Worker } from 'node:worker_threads';
import { pages as pagesFolder } from '#collections/pages.ts';
import { type Content, type Entry, restoreEntry, shareContent } from '#entries/read-content.ts';
import type { Settings } from '#entries/settings.ts';
import { isColored } from '#preflight/report/report.ts';
import {
  type CheckAnswer,
  type CheckRequest,
  type CheckTask,
  NOTHING,
  type SentEntry,
} from './thread-messages.ts';

let started: LiveContent | undefined;

/** Starts to read the content before a server asks for it: Astro takes seconds to load. */
export function startLiveContent(settings: Settings): void {
  started = new LiveContent(settings);
}

/** The content for a server: what was started before, once, or else anew. */
export function takeLiveContent(settings: Settings): LiveContent {
  const content = started ?? new LiveContent(settings);
  started = undefined;
  return content;
}

type Tell = (answer: CheckAnswer) => void;

export class LiveContent {
  readonly #shown: Content;
  readonly #versions = new Map<string, Entry>();
  readonly #thread: Worker;
  /** By the number of the request. */
  readonly #waiting = new Map<number, () => void>();
  #requests = 0;
  #tell: Tell | undefined;
  readonly #untold: CheckAnswer[] = [];

  /** Starts the thread. Pages wait until it says what they can show. */
  constructor({ contentDir, buildDate }: Settings) {
    this.#shown = { dir: contentDir, entries: [], pages: [], unreadable: [], others: [] };
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Nobody may be waiting yet; `listen` tells it, too.
    promise.catch(() => {});
    shareContent(this.#shown, promise);
    const workerData: CheckTask = {
      contentDir,
      buildDate,
      root: process.cwd(),
      color: isColored(process.stdout),
    };
    // Don’t pass profiling flags of this process on.
    this.#thread = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData, execArgv: [] });
    this.#thread.unref();
    this.#thread.on('message', (answer: CheckAnswer) => {
      this.#show(answer);
      resolve();
      this.#waiting.get(answer.request)?.();
      this.#waiting.delete(answer.request);
    });
    this.#thread.once('error', (error) => {
      reject(error);
      this.#answer({ ...NOTHING, failure: error.message });
      for (const done of this.#waiting.values()) done();
    });
  }

  /** Calls `tell` with each answer of the thread, also with those that came before. */
  listen(tell: Tell): void {
    this.#tell = tell;
    for (const answer of this.#untold.splice(0)) tell(answer);
  }

  /** Checks files that are new, changed or gone. Resolves when that is done and shown. */
  update(files: ReadonlySet<string>): Promise<void> {
    return this.#ask({ files });
  }

  /** Corrects the mistake at a place of the report, if a correction was offered. */
  mend(place: string): Promise<void> {
    return this.#ask({ mend: place });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#thread.terminate();
  }

  #ask(request: CheckRequest): Promise<void> {
    this.#requests += 1;
    this.#thread.postMessage(request);
    return new Promise((resolve) => {
      this.#waiting.set(this.#requests, resolve);
    });
  }

  #show(answer: CheckAnswer): void {
    const { published, hidden, bytes, isShown } = answer;
    const texts = Buffer.from(bytes);
    for (const file of hidden) this.#versions.delete(file);
    for (const entry of published) this.#versions.set(entry.file, restore(entry, texts));
    if (isShown) {
      const versions = [...this.#versions.values()];
      // New lists, by which others see that something has changed.
      this.#shown.entries = versions.filter(({ collection }) => collection.name !== pagesFolder.name);
      this.#shown.pages = versions.filter(({ collection }) => collection.name === pagesFolder.name);
    }
    this.#answer(answer);
  }

  #answer(answer: CheckAnswer): void {
    if (this.#tell) this.#tell(answer);
    // The versions are shown already, and there are many of them.
    else this.#untold.push({ ...answer, published: [], bytes: NOTHING.bytes });
  }
}

const restore = ({ file, data, from, to }: SentEntry, texts: Buffer): Entry =>
  restoreEntry(file, data, () => texts.toString('utf8', from, to));
