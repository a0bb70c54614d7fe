/**
 * Keeps the pages of a build for the next one: a file for each, which is also that of the site (a hard link), and a
 * list of what each of them shows. A page that is missing or damaged is rendered again. Each thread that renders has
 * a cache of its own; that of the build hears of all pages, and keeps the list.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrerenderResult } from 'astro';
import { digestOf, isIntact, linkFile, readCacheFile, writeCacheFile } from '#entries/cache-file.ts';
import { findListedPage, type ListedPage } from '#features/hosting/listed-page.ts';
import type { ContentKey, CreatePageKey, PageKeeper, PageKey } from '#model/page-keeper.ts';

/** A picture of a page, as Astro tells of it. */
export type PageImage = NonNullable<PrerenderResult['metadata']>['staticImages'][number];

export interface KeptPage extends PageKey {
  /** Of its file in the cache, which somebody may have changed through the site. */
  digest: string;
  images: readonly PageImage[];
  /** What the sitemap says of it; `null` for a page or file that is not listed. */
  listed: ListedPage | null;
}

export interface KeptList {
  /** The digest of the code that made the pages. */
  code: string;
  model: string;
  /** The digests of the bodies that are not the same in all pages, by file. */
  bodies: Record<string, string>;
  /** By the path of the file in the site. */
  pages: Record<string, KeptPage>;
}

/** The path of the page for addresses that don’t exist, and its file. */
const NOT_FOUND = '404/';
const NOT_FOUND_FILE = '404.html';

export const NOTHING: KeptList = { code: '', model: '', bodies: {}, pages: {} };

/** The longest name of a file that every file system takes, with room to spare. */
const LONGEST_NAME = 200;

/** Is told of a page by the path of its file in the site. */
export type TellPage = (file: string, page: KeptPage, how: 'kept' | 'rendered') => void;

export class PageCache implements PageKeeper {
  readonly #dir: string;
  readonly #outDir: string;
  readonly #base: string;
  readonly #last: KeptList;
  readonly #next: KeptList = { code: '', model: '', bodies: {}, pages: {} };
  /** How the keys of pages are made, by file. */
  readonly #keys = new Map<string, CreatePageKey>();
  /** The keys of pages that are being rendered, by file. */
  readonly #waiting = new Map<string, PageKey>();
  readonly #tell: TellPage;
  #codes: Readonly<Record<string, string>> = {};

  /**
   * @param dir the folder of the cache
   * @param outDir the folder of the site that is being made
   * @param base the base path of its addresses
   * @param tell is told of each page that is put into the site; left out, this cache keeps them for the list
   * @param last the list of the last build; left out, it is read
   */
  constructor(dir: string, outDir: string, base: string, tell?: TellPage, last?: KeptList) {
    this.#tell = tell ?? ((file, page) => this.add(file, page));
    this.#dir = join(dir, 'pages');
    this.#outDir = outDir;
    this.#base = base;
    this.#last = last ?? readList(this.#listPath);
    mkdirSync(this.#dir, { recursive: true });
  }

  /**
   * Tells what the pages are made by.
   *
   * @param code the digest of all code
   * @param bodies the digests of bodies that are code, by file
   */
  setCode(code: string, bodies: Readonly<Record<string, string>>): void {
    this.#next.code = code;
    this.#codes = bodies;
  }

  setContent({ model, bodies }: ContentKey): void {
    this.#next.model = model;
    for (const [file, digest] of bodies) {
      this.#next.bodies[file] = `${digest} ${this.#codes[file] ?? ''}`.trim();
    }
  }

  addPage(path: string, createKey: CreatePageKey): void {
    this.#keys.set(toSiteFile(path.slice(1)), createKey);
  }

  /**
   * Puts a page of the last build into the site if it would be the same. Returns false for one that must be rendered.
   *
   * @throws what making its view throws
   */
  async isKept(file: string): Promise<boolean> {
    const key = await this.#keys.get(file)?.();
    if (!key) return false;
    const page = this.#last.pages[file];
    if (page?.view === key.view && String(page.bodies) === String(key.bodies) && this.#restore(file))
      return true;
    this.#waiting.set(file, key);
    return false;
  }

  /**
   * Puts the pages of the last build into the site if nothing at all that pages show has changed but bodies. Returns
   * the files of those that must be rendered; undefined if anything has changed.
   */
  restoreUnchanged(): string[] | undefined {
    if (this.#last.code !== this.#next.code || this.#last.model !== this.#next.model) return undefined;
    return Object.keys(this.#last.pages).filter((file) => !this.#restore(file));
  }

  /** What can be taken of the last build while its content has changed: nothing, by other code. */
  getLast(): KeptList {
    return this.#last.code === this.#next.code ? this.#last : NOTHING;
  }

  /** Writes a page that was rendered into the site and the cache. */
  write(file: string, content: Buffer, images: readonly PageImage[]): void {
    const key = this.#waiting.get(file);
    const path = this.#toPath(file);
    if (!key) throw new Error(`${file} has no key.`);
    this.#waiting.delete(file);
    writeNew(path, content);
    // A copy: what is cut from a text keeps the whole text in memory.
    const listed = structuredClone(file.endsWith('.html') ? findListedPage(content.toString()) : undefined);
    const page = { ...key, digest: digestOf(content), images, listed: listed ?? null };
    this.#putIntoSite(file, path);
    this.#tell(file, page, 'rendered');
  }

  /** Adds a page that another cache has put into the site. */
  add(file: string, page: KeptPage): void {
    this.#next.pages[file] = page;
  }

  /** The SHA-256 digests of all pages and files with a key, hex, by their paths in the site. */
  listDigests(): Map<string, string> {
    const pages = Object.entries(this.#next.pages);
    return new Map(pages.map(([file, { digest }]) => [join(this.#outDir, file), digest]));
  }

  /** What the sitemap says of all pages with a key, by their paths below the site. */
  listListedPages(): Map<string, ListedPage | null> {
    return new Map(Object.entries(this.#next.pages).map(([file, { listed }]) => [file, listed]));
  }

  /** The digest of everything that views are made from, without what bodies say. */
  get model(): string {
    return this.#next.model;
  }

  /** The pictures of all pages with a key. */
  *listImages(): Generator<PageImage> {
    for (const { images } of Object.values(this.#next.pages)) yield* images;
  }

  /** True for the file of a page, by its path in the site. */
  isPage(file: string): boolean {
    return Object.hasOwn(this.#next.pages, file);
  }

  /** Writes the list for the next build, and deletes the files of pages that are gone from the cache. */
  finish(): void {
    writeCacheFile(this.#listPath, JSON.stringify(this.#next));
    const names = new Set(Object.keys(this.#next.pages).map(toName));
    for (const name of readdirSync(this.#dir))
      if (!names.has(name)) rmSync(join(this.#dir, name), { recursive: true });
  }

  get #listPath(): string {
    return `${this.#dir}.json`;
  }

  /** The file of the page at an address. */
  toFile(pathname: string): string {
    return toSiteFile(decodeURI(pathname).slice(this.#base.length));
  }

  #toPath(file: string): string {
    return join(this.#dir, toName(file));
  }

  /** Puts a page of the last build into the site, if the code and the bodies that it shows are the same. */
  #restore(file: string): boolean {
    const page = this.#last.pages[file];
    const isSame =
      page !== undefined &&
      this.#last.code === this.#next.code &&
      page.bodies.every((body) => this.#last.bodies[body] === this.#next.bodies[body]);
    if (!isSame || !isIntact(this.#toPath(file), page.digest)) return false;
    this.#putIntoSite(file, this.#toPath(file));
    this.#tell(file, page, 'kept');
    return true;
  }

  #putIntoSite(file: string, path: string): void {
    placeFile(path, join(this.#outDir, file));
  }
}

/** The file of a page by its path below the base path, without a slash at its start. */
function toSiteFile(path: string): string {
  // Hosts ask for this one by the name of its file.
  if (path === NOT_FOUND) return NOT_FOUND_FILE;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Gives a file of the cache a name in the site. What has that name may belong to the last site, and must not change. */
function placeFile(path: string, target: string): void {
  const present = statSync(target, { throwIfNoEntry: false, bigint: true });
  if (present) {
    const { dev, ino } = statSync(path, { bigint: true });
    if (present.ino === ino && present.dev === dev) return;
    rmSync(target, { recursive: true });
  }
  linkFile(path, target);
}

/** Writes a file that replaces another. The last site may have that one under its own name, and must not change. */
function writeNew(path: string, content: Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch {
    rmSync(path, { recursive: true, force: true });
    writeFileSync(path, content);
  }
}

/** A flat name: folders cost more than files. */
function toName(file: string): string {
  const name = file.replaceAll('/', '~');
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}~${digestOf(name)}`;
}

/** Reads a list. Returns an empty one where there is none, or where it is damaged. */
function readList(path: string): KeptList {
  const list = readCacheFile(path);
  return list ? JSON.parse(list.toString()) : NOTHING;
}
