/**
 * What `dev` shows while files are saved: of every file the last version without errors. Whoever checks the files
 * tells what changes, and whoever keeps entries follows; bundled and plain modules, which are loaded apart, meet here.
 */
import { type Entry, takeContent } from './read-content.ts';

/** Entries that are new or other than before, and entries that are gone. */
export interface LastValidChange {
  shown: readonly Entry[];
  hidden: readonly Entry[];
}

type Follower = (change: LastValidChange) => void;

const FOLLOWERS = Symbol.for('mostovi.followers');
const meeting = globalThis as { [FOLLOWERS]?: Map<string, Follower> };

/** Follows changes. Who comes under the same name later takes the place of the former. */
export function subscribeToLastValid(name: string, follower: Follower): void {
  meeting[FOLLOWERS] ??= new Map();
  meeting[FOLLOWERS].set(name, follower);
}

/** Tells a change to all who follow. */
export function publishLastValid(change: LastValidChange): void {
  for (const follower of meeting[FOLLOWERS]?.values() ?? []) follower(change);
}

/** The entry or page of a file below the content folder, as the site shows it. */
export function findLastValid(dir: string, file: string): Entry | undefined {
  const { entries, pages } = takeContent(dir);
  return [entries, pages].flatMap((list) => list.find((entry) => entry.file === file) ?? [])[0];
}
