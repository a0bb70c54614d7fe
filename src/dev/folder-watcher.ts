/** Watches a folder and all folders below it, from the moment it is asked to. */
import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isSkippedFolder } from '#entries/read-content.ts';

export type FileEvent = 'add' | 'change' | 'unlink';

interface Listener {
  /** Takes what happened, and the path of the file below the folder. */
  tell: (event: FileEvent, file: string) => void;
  /** Takes why a folder can’t be watched. */
  fail: (error: Error) => void;
}

/** A watched folder, and the names of the files in it. */
interface Folder {
  watcher: FSWatcher;
  files: Set<string>;
}

/**
 * Reports files that are added, changed or deleted. It watches folders, not files: that is quick, and all is watched
 * when the constructor returns. What is read afterwards is either read as it is or reported. Links are not followed.
 */
export class FolderWatcher {
  readonly #dir: string;
  readonly #listener: Listener;
  /** By their paths below the folder; the folder itself is the empty one. */
  readonly #folders = new Map<string, Folder>();

  constructor(dir: string, listener: Listener) {
    this.#dir = dir;
    this.#listener = listener;
    this.#watch('');
  }

  close(): void {
    for (const { watcher } of this.#folders.values()) watcher.close();
    this.#folders.clear();
  }

  /** Watches a folder, then lists what is in it, so that it misses no file. Returns the files below it. */
  #watch(path: string): string[] {
    const found: string[] = [];
    try {
      const watcher = watch(join(this.#dir, path), { persistent: false });
      const files = new Set<string>();
      this.#folders.set(path, { watcher, files });
      watcher.on('change', (event, name) => {
        if (name !== null && this.#folders.has(path)) this.#look(path, String(name), event);
      });
      // The folder is gone, and the folder above it tells that.
      watcher.on('error', () => watcher.close());
      for (const item of readdirSync(join(this.#dir, path), { withFileTypes: true })) {
        const file = joinPath(path, item.name);
        if (item.isDirectory()) found.push(...(isSkippedFolder(item.name) ? [] : this.#watch(file)));
        else {
          files.add(item.name);
          found.push(file);
        }
      }
    } catch (error) {
      // A folder may be gone by now.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || path === '') {
        this.#listener.fail(error as Error);
      }
    }
    return found;
  }

  /** Stops to watch a folder. Returns the files that were below it. */
  #leave(path: string): string[] {
    const left: string[] = [];
    for (const [known, { watcher, files }] of this.#folders) {
      if (known !== path && !known.startsWith(`${path}/`)) continue;
      watcher.close();
      this.#folders.delete(known);
      left.push(...[...files].map((name) => joinPath(known, name)));
    }
    return left;
  }

  /** Looks at what has happened to a name in a folder. */
  #look(path: string, name: string, event: string): void {
    const file = joinPath(path, name);
    const { tell } = this.#listener;
    const isFolder = this.#isFolder(file);
    // Its own events say what changes in a folder.
    if (isFolder && this.#folders.has(file) && event === 'change') return;
    const files = this.#folders.get(path)?.files;
    const before = new Set([...this.#leave(file), ...(files?.delete(name) ? [file] : [])]);
    let after: string[] = [];
    if (isFolder && !isSkippedFolder(name)) after = this.#watch(file);
    else if (isFolder === false) {
      files?.add(name);
      after = [file];
    }
    for (const known of before) if (!after.includes(known)) tell('unlink', known);
    for (const there of after) tell(before.has(there) ? 'change' : 'add', there);
  }

  /** Tells whether a path is that of a folder; undefined if nothing is there. */
  #isFolder(file: string): boolean | undefined {
    try {
      return lstatSync(join(this.#dir, file), { throwIfNoEntry: false })?.isDirectory();
    } catch {
      // A folder above it became a file.
      return undefined;
    }
  }
}

const joinPath = (path: string, name: string) => (path === '' ? name : `${path}/${name}`);
