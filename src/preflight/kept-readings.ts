/**
 * Keeps what was read of each file in which a check has found nothing, for the next check of the folder: its fields,
 * and what its body names. A file with the same bytes is not parsed and not checked by itself again; what other files
 * say of it is.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '#entries/cache-file.ts';
import { decodeText } from '#entries/decode-text.ts';
import { readKeptValue, writeKeptValue } from '#entries/kept-value.ts';
import { digestProject } from '#entries/project-digest.ts';
import { type Content, type Entry, restoreEntry } from '#entries/read-content.ts';
import type { CachedInspection } from '#preflight/bodies/body-text.ts';
import { inspectEntry, keepInspection } from '#preflight/bodies/inspections.ts';
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { markSound } from '#preflight/diagnostics/memo.ts';

/** What is kept of a file in which nothing is wrong. */
interface Reading {
  /** The SHA-256 digest of its bytes, hex. */
  digest: string;
  data: Record<string, unknown>;
  inspection: CachedInspection;
}

/** By the paths of the files below the content folder. */
type Readings = ReadonlyMap<string, Reading>;

const FILE = 'readings';

/** With fewer files, to see that the project has not changed takes longer than to read them. */
const FEW = 200;

interface KeptOptions {
  /** The digest of the project that checks; what another one has kept is not taken. */
  project?: string;
  /** So many files are worth keeping. */
  few?: number;
}

export class KeptReadings {
  readonly #path: string;
  #project: string | undefined;
  readonly #few: number;
  readonly #last: Readings;
  /** The digests of the files that were asked for, by path. */
  readonly #digests = new Map<string, string>();

  /** @param dir the folder of the cache */
  constructor(dir: string, { project, few = FEW }: KeptOptions = {}) {
    this.#path = join(dir, FILE);
    this.#project = project;
    this.#few = few;
    const last = existsSync(this.#path) ? readKeptValue(this.#path, this.#getProject()) : undefined;
    this.#last = (last as Readings | undefined) ?? new Map();
  }

  #getProject(): string {
    this.#project ??= digestProject();
    return this.#project;
  }

  /** The entry of a file with these bytes, if it is kept. */
  readonly find = (file: string, bytes: Uint8Array): Entry | undefined => {
    const digest = digestOf(bytes);
    this.#digests.set(file, digest);
    const reading = this.#last.get(file);
    if (reading?.digest !== digest) return undefined;
    const entry = restoreEntry(file, reading.data, () => decodeText(bytes));
    markSound(entry);
    keepInspection(entry, reading.inspection);
    return entry;
  };

  /**
   * Keeps the files in which nothing was found, if they are many. What can’t be written is only slower.
   *
   * @param diagnostics what a check of all content has found
   */
  keep({ entries, pages, translations }: Content, diagnostics: readonly Pick<Diagnostic, 'file'>[]): void {
    const faulty = new Set(diagnostics.map(({ file }) => file));
    const sound = [...entries, ...pages, ...translations].filter(({ file }) => !faulty.has(file));
    if (sound.length < this.#few) return;
    const isKept = ({ file }: Entry) => this.#last.get(file)?.digest === this.#digests.get(file);
    if (sound.length === this.#last.size && sound.every(isKept)) return;
    const readings = new Map(
      sound.map((entry) => {
        const { file, data } = entry;
        const digest = this.#digests.get(file) ?? '';
        return [file, { digest, data, inspection: inspectEntry(entry) }];
      }),
    );
    try {
      writeKeptValue(this.#path, this.#getProject(), readings satisfies Readings);
    } catch {
      // A folder that nobody may write to.
    }
  }
}
