/**
 * Decodes pictures, to find those whose structure is right and whose pixels are damaged. Another process does it; see
 * `decoding-process.ts`. Each picture is decoded once: the result is kept by the digest of its bytes.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { readContentFile } from '#entries/content-file.ts';
import { CACHE_DIR } from '#entries/settings.ts';
import { type Decoded, DecodedCache, digestBytes } from './decoded-cache.ts';
import type { DecodingEvent, DecodingResult, DecodingTask } from './decoding-process.ts';
import { MOST_BYTES } from './picture-limits.ts';

/** A picture whose structure is right. */
export interface DecodablePicture {
  /** Below the content folder. */
  file: string;
  pixels: number;
}

/** For tests. */
interface DecoderFiles {
  cacheFile?: string;
  program?: string;
}

const PROGRAM = fileURLToPath(new URL('./decoding-process.ts', import.meta.url));

/** Results hold for one version of the decoder. */
const PACKAGE = fileURLToPath(new URL('../package.json', import.meta.resolve('sharp')));
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };

export class PictureDecoder {
  readonly #dir: string;
  readonly #cache: DecodedCache;
  /** The digests of files that were read, until they change. */
  readonly #digests = new Map<string, string>();
  /** By digest, what is not kept for later checks: the machine may have been busy. */
  readonly #unkept = new Map<string, DecodingResult>();

  readonly #program: string;

  /** `dir` is the content folder, `program` the file that decodes. */
  constructor(
    dir: string,
    { cacheFile = `${CACHE_DIR}/decoded-${version}.txt`, program = PROGRAM }: DecoderFiles = {},
  ) {
    this.#dir = dir;
    this.#program = program;
    this.#cache = new DecodedCache(cacheFile);
  }

  /** Forgets a file that is new, changed or gone. */
  forget(file: string): void {
    this.#digests.delete(file);
  }

  /** Decodes pictures, and waits. Afterwards `find` knows their results. Throws if the program doesn’t start. */
  decode(pictures: readonly DecodablePicture[]): void {
    for (;;) {
      const task = this.#listUnknown(pictures);
      if (task.length === 0) return;
      const { stdout } = spawnSync(process.execPath, [this.#program], {
        input: this.#formatTask(task),
        encoding: 'utf8',
        maxBuffer: 1e9,
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      const begun = this.#keep(task, stdout);
      // One of these has ended the process; it is found when each is alone.
      if (begun.length === 1 && task.length === 1) this.#unkept.set(begun[0]?.digest ?? '', 'crash');
      else for (const picture of begun) this.decode([picture]);
    }
  }

  /** Decodes pictures while other work goes on. Afterwards `decode` need not wait for them, with few exceptions. */
  async decodeAhead(pictures: readonly DecodablePicture[]): Promise<void> {
    const task = this.#listUnknown(pictures);
    if (task.length === 0) return;
    const child = spawn(process.execPath, [this.#program], { stdio: ['pipe', 'pipe', 'ignore'] });
    // It may end before it has read its task.
    child.stdin.on('error', () => {});
    child.on('error', () => {});
    child.stdin.end(this.#formatTask(task));
    this.#keep(task, await text(child.stdout));
  }

  /** The result of a picture, if it was decoded. */
  find(file: string): DecodingResult | undefined {
    const digest = this.#getDigest(file);
    return digest === undefined ? undefined : (this.#cache.get(digest) ?? this.#unkept.get(digest));
  }

  #formatTask(pictures: DecodingTask['pictures']): string {
    return JSON.stringify({ dir: this.#dir, pictures } satisfies DecodingTask);
  }

  /** Of pictures with the same bytes, one. */
  #listUnknown(pictures: readonly DecodablePicture[]): DecodingTask['pictures'] {
    const byDigest = new Map<string, DecodingTask['pictures'][number]>();
    for (const { file, pixels } of pictures) {
      const digest = this.#getDigest(file);
      if (digest !== undefined && !this.find(file)) byDigest.set(digest, { file, digest, pixels });
    }
    return [...byDigest.values()];
  }

  /** Undefined if the file is gone or too large. */
  #getDigest(file: string): string | undefined {
    const known = this.#digests.get(file);
    if (known !== undefined) return known;
    const bytes = readContentFile(this.#dir, file, MOST_BYTES);
    if (!(bytes instanceof Uint8Array)) return undefined;
    const digest = digestBytes(bytes);
    this.#digests.set(file, digest);
    return digest;
  }

  /** Keeps the results that the process wrote. Returns the pictures that it had begun when it came to its end. */
  #keep(task: DecodingTask['pictures'], output: string): DecodingTask['pictures'] {
    const states = readStates(output);
    if (states.size === 0) throw new Error('Pictures can’t be decoded: the program for it doesn’t start.');
    const found = new Map<string, Decoded>();
    for (const [index, { digest }] of task.entries()) {
      const state = states.get(index);
      if (state === 'whole' || state === 'damaged') found.set(digest, state);
      else if (state !== undefined && state !== 'begun') this.#unkept.set(digest, state);
    }
    this.#cache.add(found);
    return task.filter((_, index) => states.get(index) === 'begun');
  }
}

/** The last state of each picture, by its place in the task. */
function readStates(output: string): ReadonlyMap<number, DecodingEvent['state']> {
  // What follows the last line break was not written to its end.
  const events = output
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as DecodingEvent);
  return new Map(events.map(({ index, state }) => [index, state]));
}
