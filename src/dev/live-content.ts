/** The content that `npm run dev` shows, as a thread of its own reads and checks it. */
import { Worker } from 'node:worker_threads';
import {
  type Content,
  type RenewableEntry,
  restoreRenewable,
  shareContent,
  sortEntries,
} from '#entries/read-content.ts';
import type { Settings } from '#entries/settings.ts';
import { isColored } from '#preflight/report/report.ts';
import { batchChanges } from './batch-changes.ts';
import { type FileEvent, FolderWatcher } from './folder-watcher.ts';
import { type CheckAnswer, type CheckRequest, type CheckTask, NOTHING } from './thread-messages.ts';

/** Editors write a file in several steps, and git writes many files: wait until no file changes. */
const QUIET_MS = 60;

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

interface Listener {
  /** Takes each answer of the thread, also those that came before. */
  tell: (answer: CheckAnswer) => void;
  /** Called at once when a file changes, with its path below the content folder. */
  onChange: (event: FileEvent, file: string) => void;
}

export class LiveContent {
  readonly #shown: Content;
  readonly #versions = new Map<string, RenewableEntry>();
  readonly #thread: Worker;
  /** By the number of the request. */
  readonly #waiting = new Map<number, () => void>();
  #requests = 0;
  readonly #gate = new Gate();
  readonly #watcher: FolderWatcher;
  #listener: Listener | undefined;
  readonly #untold: CheckAnswer[] = [];

  /**
   * Watches the content folder, then starts the thread that reads it: a file that is saved later than it is read is
   * noticed. Pages wait until the thread says what they can show.
   *
   * @param root has the files for text editors
   */
  constructor({ contentDir, buildDate }: Pick<Settings, 'contentDir' | 'buildDate'>, root = process.cwd()) {
    this.#shown = { dir: contentDir, entries: [], pages: [], translations: [], unreadable: [], others: [] };
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    // Nobody may be waiting yet; `listen` tells it, too.
    promise.catch(() => {});
    shareContent(this.#shown, promise);
    const workerData: CheckTask = {
      contentDir,
      buildDate,
      root,
      color: isColored(process.stdout),
    };
    const note = batchChanges(QUIET_MS, (files) => void this.#update(files));
    this.#watcher = new FolderWatcher(contentDir, {
      tell: (event, file) => {
        this.#gate.close();
        this.#listener?.onChange(event, file);
        note(file);
      },
      fail: ({ message }) => this.#answer({ ...NOTHING, failure: message }),
    });
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

  /** Has a listener hear what happens from now on, and the answers that came before. */
  listen(listener: Listener): void {
    this.#listener = listener;
    for (const answer of this.#untold.splice(0)) listener.tell(answer);
  }

  /** Calls `next` when the thread has checked every file that has changed. */
  wait(next: () => void): void {
    this.#gate.wait(next);
  }

  /** Corrects the mistake at a place of the report, if a correction was offered. */
  fix(place: string): Promise<void> {
    return this.#ask({ fix: place });
  }

  /** Ends the thread, and watches no longer. */
  async close(): Promise<void> {
    this.#watcher.close();
    await this.#thread.terminate();
  }

  /** Checks files that are new, changed or gone. */
  async #update(files: ReadonlySet<string>): Promise<void> {
    const isLast = this.#gate.enter();
    await this.#ask({ files });
    if (isLast()) this.#gate.open();
  }

  #ask(request: CheckRequest): Promise<void> {
    this.#requests += 1;
    this.#thread.postMessage(request);
    return new Promise((resolve) => {
      this.#waiting.set(this.#requests, resolve);
    });
  }

  #show(answer: CheckAnswer): void {
    const { published, hidden, bytes, shows } = answer;
    const texts = Buffer.from(bytes);
    for (const file of hidden) this.#versions.delete(file);
    for (const { file, data, from, to } of published) {
      const getText = () => texts.toString('utf8', from, to);
      // The same entry has another body then: the model and what is remembered about it stay.
      if (shows === 'bodies') this.#versions.get(file)?.renew(getText);
      else this.#versions.set(file, restoreRenewable(file, data, getText));
    }
    // New lists, by which others see that something has changed.
    if (shows === 'anything') {
      const entries = [...this.#versions.values()].map(({ entry }) => entry);
      Object.assign(this.#shown, sortEntries(entries));
    }
    this.#answer(answer);
  }

  #answer(answer: CheckAnswer): void {
    if (this.#listener) this.#listener.tell(answer);
    // The versions are shown already, and there are many of them.
    else this.#untold.push({ ...answer, published: [], bytes: NOTHING.bytes });
  }
}

/** Delays pages until the check knows what they may show. */
class Gate {
  #closed: PromiseWithResolvers<void> | undefined;
  #changes = 0;

  close(): void {
    this.#changes += 1;
    this.#closed ??= Promise.withResolvers();
  }

  /** Gives a function that tells whether nothing has changed since. */
  enter(): () => boolean {
    const changes = this.#changes;
    return () => changes === this.#changes;
  }

  open(): void {
    this.#closed?.resolve();
    this.#closed = undefined;
  }

  wait(next: () => void): void {
    if (this.#closed) this.#closed.promise.then(next);
    else next();
  }
}
