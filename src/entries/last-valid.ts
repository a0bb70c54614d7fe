/**
 * In `dev`, holds the last version without errors of each file. The live check publishes changes; the loader
 * subscribes. The state is global because bundled and plain modules are separate instances.
 */
import { type Entry, takeContent } from './read-content.ts';

/** Entries that are new or changed, and entries that are gone. */
export interface LastValidChange {
  shown: readonly Entry[];
  hidden: readonly Entry[];
}

type Follower = (change: LastValidChange) => void;

const FOLLOWERS = Symbol.for('mostovi.followers');
const meeting = globalThis as { [FOLLOWERS]?: Map<string, Follower> };

/** Subscribes to changes. A later subscriber with the same name replaces the former. */
export function subscribeToLastValid(name: string, follower: Follower): void {
  meeting[FOLLOWERS] ??= new Map();
  meeting[FOLLOWERS].set(name, follower);
}

/** Sends a change to all subscribers. */
export function publishLastValid(change: LastValidChange): void {
  for (const follower of meeting[FOLLOWERS]?.values() ?? []) follower(change);
}

/** Finds the last valid version of a file below the content folder. */
export function findLastValid(dir: string, file: string): Entry | undefined {
  const { entries, pages } = takeContent(dir);
  return [entries, pages].flatMap((list) => list.find((entry) => entry.file === file) ?? [])[0];
}
