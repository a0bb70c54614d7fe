/** The preflight while somebody writes: what is wrong after each saved file, and what of it can be shown. */
import { type Content, type Entry, readContent } from '#entries/content.ts';
import { rereadFile } from '#entries/reread.ts';
import type { ShownChange } from '#entries/shown.ts';
import { findAffected } from './affected.ts';
import { checkContent } from './check.ts';
import type { Issue } from './issue.ts';
import { PictureFiles } from './picture-files.ts';

/**
 * A content folder that is kept and checked anew with every change: what is said is the same as of a folder that
 * is read for the first time. Throws where the folder can't be read.
 */
export class LiveCheck {
  /** As the files are. */
  readonly content: Content;
  /** As the site shows it: of every file the last version without errors. */
  readonly shown: Content;
  readonly #pictures: PictureFiles;
  #issues: readonly Issue[];

  constructor(dir: string) {
    this.content = readContent(dir);
    this.shown = { dir, entries: [], pages: [], unreadable: [] };
    this.#pictures = new PictureFiles(dir);
    this.#issues = checkContent(this.content, { pictures: this.#pictures });
    this.#show();
  }

  /** All issues, in the order of `checkContent`. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Reads and checks files of the folder that are new, changed or gone. Returns what is shown otherwise now. */
  update(files: Iterable<string>): ShownChange {
    const changes = [...files].map((file) => {
      this.#pictures.forget(file);
      return rereadFile(this.content, file);
    });
    const only = findAffected(this.content, this.#issues, changes);
    this.#issues = checkContent(this.content, { only, pictures: this.#pictures });
    return this.#show();
  }

  #show(): ShownChange {
    const before = new Map([...this.shown.entries, ...this.shown.pages].map((entry) => [entry.file, entry]));
    const errors = this.#issues.filter(({ severity }) => severity === 'error');
    const faulty = new Set(errors.map(({ file }) => file));
    const withoutPicture = new Set(errors.filter(isAboutPicture).map(({ file }) => file));
    const choose = (entry: Entry): Entry[] => {
      if (!faulty.has(entry.file)) return [entry];
      const last = before.get(entry.file);
      // What was right until now stays, though something else has gone; without its picture it can't be shown.
      return last && !(last === entry && withoutPicture.has(entry.file)) ? [last] : [];
    };
    const unreadable = this.content.unreadable.flatMap(({ file }) => before.get(file) ?? []);
    const isPage = ({ collection }: Entry) => collection.name === 'pages';
    this.shown.entries = [
      ...this.content.entries.flatMap(choose),
      ...unreadable.filter((entry) => !isPage(entry)),
    ];
    this.shown.pages = [...this.content.pages.flatMap(choose), ...unreadable.filter(isPage)];
    const now = [...this.shown.entries, ...this.shown.pages];
    const files = new Set(now.map(({ file }) => file));
    return {
      shown: now.filter((entry) => before.get(entry.file) !== entry),
      hidden: [...before.values()].filter(({ file }) => !files.has(file)),
    };
  }
}

const isAboutPicture = ({ code }: Issue) => code.startsWith('picture-');
