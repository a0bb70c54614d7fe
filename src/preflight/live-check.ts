/** The preflight for `dev`: checks after each saved file, and chooses the versions to show. */

import { hasSameFields, isTranslation } from '#entries/entry-text.ts';
import { type Content, type Entry, readContent, sortEntries } from '#entries/read-content.ts';
import { rereadFile } from '#entries/reread.ts';
import { toRef } from '#graph/graph.ts';
import { listDecodablePictures } from '#preflight/bodies/bodies.ts';
import type { ToldDiagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { enableMemo } from '#preflight/diagnostics/memo.ts';
import type { KeptReadings } from '#preflight/kept-readings.ts';
import { PictureFiles } from '#preflight/pictures/picture-files.ts';
import { type CheckOptions, checkContent, type FolderOptions } from './check.ts';
import { type Change, findInvalidated } from './invalidation.ts';
import type { KeptOverview } from './overview.ts';

/** Entries that are new or changed, and entries that are gone. */
export interface LastValidChange {
  published: readonly Entry[];
  hidden: readonly Entry[];
}

/** What the site shows differently after files were saved. */
export interface LastValidUpdate extends LastValidChange {
  /** True if it is bodies of entries and nothing else, not even whether a translation is up to date. */
  isOfBodies: boolean;
}

/**
 * Keeps a content folder in memory and checks it after each change. The first check has two parts, so that pages need
 * not wait for the second: front matter and relations at once, bodies and pictures when `complete` is called. From
 * then on the diagnostics equal those of a first read; while `prepare` decodes pictures, these count as whole. Throws
 * if the folder can’t be read.
 */
export class LiveCheck {
  /** The files as they are. */
  readonly content: Content;
  /** The content that the site shows: the last version without errors of every file. */
  readonly shown: Content;
  readonly #pictures: PictureFiles;
  readonly #versions = new Map<string, Entry>();
  #diagnostics: readonly ToldDiagnostic[];

  readonly #options: CheckOptions;
  /** What is known of all files but of their bodies. */
  #kept: KeptOverview = {};
  /** Until they are kept, or a file has changed: they tell of the files as they were read first. */
  #readings: KeptReadings | undefined;
  #prepared: Promise<void> | undefined;
  /** True while another process decodes the pictures. */
  #isDecoding = false;
  /** What the first check has looked at. */
  #checked: 'fields' | 'bodies' | 'pictures' = 'fields';

  constructor(dir: string, { readings, ...options }: FolderOptions) {
    enableMemo();
    this.content = readContent(dir, { find: readings?.find });
    this.#readings = readings;
    this.shown = { dir, entries: [], pages: [], translations: [], unreadable: [], others: [] };
    this.#pictures = new PictureFiles(dir);
    this.#options = { ...options, pictures: this.#pictures };
    this.#diagnostics = this.#check({ withBodies: false });
    this.#publish();
  }

  /** Has another process decode the pictures, which `complete` does otherwise. Resolves when it is done. */
  prepare(): Promise<void> {
    this.#prepared ??= this.#decodePictures();
    return this.#prepared;
  }

  async #decodePictures(): Promise<void> {
    const { entries, pages, translations } = this.content;
    this.#isDecoding = true;
    try {
      await this.#pictures.decodeAhead(
        listDecodablePictures([...entries, ...pages, ...translations], this.#pictures),
      );
    } catch {
      // What it could not decode, `complete` does.
    }
    this.#isDecoding = false;
  }

  /**
   * Completes the first check, but for pictures that are being decoded: these take another call. Hides entries with
   * errors in their bodies or pictures. Later calls do nothing.
   */
  complete(): LastValidChange {
    const aim = this.#isDecoding ? 'bodies' : 'pictures';
    if (this.#checked === 'pictures' || this.#checked === aim) return { published: [], hidden: [] };
    this.#checked = aim;
    this.#diagnostics = this.#check({ decodes: !this.#isDecoding });
    if (aim === 'pictures') {
      this.#readings?.keep(this.content, this.#diagnostics);
      this.#readings = undefined;
    }
    const faulty = this.#listFaulty();
    const { entries, pages, translations } = this.content;
    const current = new Set<Entry>([...entries, ...pages, ...translations]);
    // After a saved file with errors, an earlier version may be shown.
    const hidden = [...this.#versions.values()].filter(
      (entry) => faulty.has(entry.file) && current.has(entry),
    );
    for (const { file } of hidden) this.#versions.delete(file);
    if (hidden.length > 0) this.#showVersions();
    return { published: [], hidden };
  }

  #check(options: Pick<CheckOptions, 'only' | 'withBodies' | 'decodes'>): ToldDiagnostic[] {
    return checkContent(this.content, { ...this.#options, ...options, kept: this.#kept });
  }

  /** All diagnostics, in the order of `checkContent`. */
  get diagnostics(): readonly ToldDiagnostic[] {
    return this.#diagnostics;
  }

  /** Reads and checks files that are new, changed or gone. Returns what the site shows differently now. */
  update(files: Iterable<string>): LastValidUpdate {
    const { hidden } = this.complete();
    this.#readings = undefined;
    const changes = [...files].map((file) => {
      this.#pictures.forget(file);
      return rereadFile(this.content, file);
    });
    const only = findInvalidated(this.content, this.#diagnostics, changes, this.#options.buildDate);
    if (!only) this.#kept = {};
    else if (!changes.every(isOfBody)) this.#kept = { places: this.#kept.places };
    this.#diagnostics = this.#check({ only, decodes: !this.#isDecoding });
    const change = this.#publish(only);
    const isOfBodies = change.isOfBodies && hidden.length === 0;
    return { ...change, hidden: [...hidden, ...change.hidden], isOfBodies };
  }

  /** Chooses the versions to show: of the given entries, or of all. */
  #publish(only?: ReadonlySet<Entry>): LastValidUpdate {
    const { entries, pages, translations, unreadable } = this.content;
    const all = [...entries, ...pages, ...translations];
    const faulty = this.#listFaulty();
    const withoutPicture = this.#listFaulty(isAboutPicture);
    const chosen = only ?? all;
    const published = [...chosen].filter((entry) => {
      return !faulty.has(entry.file) && this.#versions.get(entry.file) !== entry;
    });
    // A version that was valid stays, even if something it references is gone; without its picture it can’t be shown.
    const unshowable = [...chosen].filter((entry) => {
      return withoutPicture.has(entry.file) && this.#versions.get(entry.file) === entry;
    });
    const hidden = [...unshowable, ...(only ? [] : this.#listGone([...all, ...unreadable]))];
    const isOfBodies = hidden.length === 0 && published.every((entry) => this.#isOfBody(entry));
    for (const { file } of hidden) this.#versions.delete(file);
    for (const entry of published) this.#versions.set(entry.file, entry);
    this.#showVersions();
    return { published, hidden, isOfBodies };
  }

  /** True if an entry differs from its last version in its body alone, and no translation is of another body. */
  #isOfBody(entry: Entry): boolean {
    const last = this.#versions.get(entry.file);
    if (!last || !hasSameFields(last, entry) || isTranslation(entry)) return false;
    return !this.shown.translations.some((translation) => toRef(translation) === toRef(entry));
  }

  /** The files with errors of a kind. */
  #listFaulty(isMeant: (diagnostic: ToldDiagnostic) => boolean = () => true): ReadonlySet<string> {
    const errors = this.#diagnostics.filter(({ severity }) => severity === 'error');
    return new Set(errors.filter(isMeant).map(({ file }) => file));
  }

  /** Gives new lists, by which others see that something has changed. */
  #showVersions(): void {
    Object.assign(this.shown, sortEntries([...this.#versions.values()]));
  }

  /** Versions of files that no longer exist. */
  #listGone(files: readonly { file: string }[]): Entry[] {
    const there = new Set(files.map(({ file }) => file));
    return [...this.#versions.values()].filter(({ file }) => !there.has(file));
  }
}

const isOfBody = ({ before, after }: Change) => before && after && hasSameFields(before, after);

const isAboutPicture = ({ code }: ToldDiagnostic) => code.startsWith('picture-');
