/** Tells of files in the cache that are not as a build has written them. */
import { dirname } from 'node:path';

/** Of each folder the first are named. */
const MOST_NAMED = 5;

/** How many were damaged, by folder. */
const counts = new Map<string, number>();

/** Says on stderr that a file of the cache is damaged and not used. */
export function tellDamaged(path: string): void {
  const dir = dirname(path);
  const count = (counts.get(dir) ?? 0) + 1;
  counts.set(dir, count);
  if (count <= MOST_NAMED) console.error(`${path} is damaged. It is made anew.`);
  if (count === MOST_NAMED + 1) console.error(`More files in ${dir} are damaged. They are made anew.`);
}
