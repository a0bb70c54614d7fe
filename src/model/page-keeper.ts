/**
 * What the build and the pages tell each other, so that a page that shows the same as in the last build is taken from
 * there. Bundled and plain modules are separate instances, so they share one slot.
 */

/** What decides whether a page is that of the last build, beside the code that makes it. */
export interface PageKey {
  /** SHA-256 of the view, hex, without what its bodies say. */
  view: string;
  /** The files of the bodies that it shows. */
  bodies: readonly string[];
}

/** All that a build can show. */
export interface ContentKey {
  /** SHA-256 of the model, hex, without what bodies say. The same model has the same pages with the same views. */
  model: string;
  /** The SHA-256 digest of each body, hex, by its file. */
  bodies: ReadonlyMap<string, string>;
}

/** Makes the view of a page, for its key. */
export type CreatePageKey = () => Promise<PageKey>;

export interface PageKeeper {
  /**
   * Says how the key of a page is made. The page is rendered only if it is another than in the last build.
   *
   * @param path the address of the page or file below the base path: `/events/kickoff/`, `/events/feed.xml`
   */
  addPage(path: string, createKey: CreatePageKey): void;
}

const SHARED = Symbol.for('site.page-keeper');
const shared = globalThis as { [SHARED]?: PageKeeper | undefined };

/** Sets the keeper of a build, or none. */
export function sharePageKeeper(keeper: PageKeeper | undefined): void {
  shared[SHARED] = keeper;
}

/** The keeper of this build; undefined in `dev` and in tests. */
export const findPageKeeper = (): PageKeeper | undefined => shared[SHARED];
