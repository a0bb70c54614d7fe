/**
 * In `dev`, holds the last version without errors of each file. The live check publishes changes; the loader
 * subscribes. The state is global because bundled and plain modules are separate instances.
 */
import { type Entry, takeContent } from './read-content.ts';

/** Entries that are new or changed, and entries that are gone. */
export interface LastValidChange {
  published: readonly Entry[];
  hidden: readonly Entry[];
}

type Subscriber = (change: LastValidChange) => void;

const SUBSCRIBERS = Symbol.for('mostovi.followers');
const meeting = globalThis as { [SUBSCRIBERS]?: Map<string, Subscriber> };

/** Subscribes to changes. A later subscriber with the same name replaces the former. */
export function subscribeToLastValid(name: string, follower: Subscriber): void {
  meeting[SUBSCRIBERS] ??= new Map();
  meeting[SUBSCRIBERS].set(name, follower);
}

/** Sends a change to all subscribers. */
export function publishLastValid(change: LastValidChange): void {
  for (const follower of meeting[SUBSCRIBERS]?.values() ?? []) follower(change);
}

/** Finds the last valid version of a file below the content folder. */
export function findLastValid(dir: string, file: string): Entry | undefined {
  const { entries, pages } = takeContent(dir);
  return [entries, pages].flatMap((list) => list.find((entry) => entry.file === file) ?? [])[0];
}
