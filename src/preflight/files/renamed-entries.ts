/** Detects renamed entries: finds the entry that most likely replaces a dead address. */

import { pages } from '#collections/pages.ts';
import { ID } from '#collections/value-fields.ts';
import { isPublished } from '#entries/published.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { toEntryPath } from '#routes/routes.ts';
import { findNearest } from '#text/nearest.ts';

/** Search only so many: when whole folders are gone, they were not renamed. */
const MOST_SOUGHT = 100;

/** Published entries, by the address that they can have replaced. */
export class RenameDetector {
  readonly #all: readonly Entry[];
  /** Entries whose address was not published before. */
  readonly #added: readonly Entry[];
  /** Addresses without a page. */
  readonly #dead: readonly string[];
  #sought = 0;

  /** `listed` are all published addresses, `dead` are those without a page on the day of the build. */
  constructor(
    { entries, pages }: Content,
    buildDate: string,
    listed: ReadonlySet<string>,
    dead: readonly string[],
  ) {
    this.#all = [...entries, ...pages].filter(({ id, data }) => ID.test(id) && isPublished(data, buildDate));
    this.#added = this.#all.filter((entry) => !listed.has(toEntryPath(entry)));
    this.#dead = dead;
  }

  /** Finds the entry that replaced an address. Returns undefined if none is likely. */
  find(address: string): Entry | undefined {
    this.#sought += 1;
    if (this.#sought > MOST_SOUGHT) return undefined;
    const { folder, id } = createPlace(address);
    const isNamesake = (entry: Entry) => entry.id === id;
    return (
      getOnly(this.#added.filter(isNamesake)) ??
      this.#findRenamed(folder, id) ??
      getOnly(this.#all.filter(isNamesake))
    );
  }

  /**
   * If one address is dead and one entry new, in the folder or overall, it is that entry; otherwise an entry of the
   * folder with a similar name.
   */
  #findRenamed(folder: string, id: string): Entry | undefined {
    const added = this.#added.filter(({ collection }) => collection.name === folder);
    const dead = this.#dead.filter((address) => createPlace(address).folder === folder);
    if (dead.length === 1 && added.length === 1) return added[0];
    const nearest = findNearest(
      id,
      added.map((entry) => entry.id),
    );
    const named = nearest === undefined ? findKin(id, added) : added.find((entry) => entry.id === nearest);
    return named ?? (this.#dead.length === 1 ? getOnly(this.#added) : undefined);
  }
}

const getOnly = ([only, ...rest]: readonly Entry[]) => (rest.length === 0 ? only : undefined);

/** `/events/old/` was in `events`, `/about/` in `pages`. */
function createPlace(address: string): { folder: string; id: string } {
  const [first = '', second] = address.split('/').filter((part) => part !== '');
  return second === undefined ? { folder: pages.name, id: first } : { folder: first, id: second };
}

/** Finds the entry that shares most words of its id. Returns undefined if none shares any. */
function findKin(id: string, entries: readonly Entry[]): Entry | undefined {
  const words = new Set(id.split('-'));
  const countCommon = (entry: Entry) => entry.id.split('-').filter((word) => words.has(word)).length;
  const counts = entries.map(countCommon);
  const most = Math.max(0, ...counts);
  const at = counts.indexOf(most);
  return most > 0 && counts.lastIndexOf(most) === at ? entries[at] : undefined;
}
