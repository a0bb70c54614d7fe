/**
 * Notices that content changes while it is built. Entries are read once, before anything is made of them; pictures and
 * bodies that are code are read again by those who make something of them.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESSES_FILE } from '#entries/address-list.ts';
import { listFiles } from '#entries/read-content.ts';

/** Size and time of each file that is read more than once, by its path. */
type ContentState = ReadonlyMap<string, string>;

export function readState(contentDir: string): ContentState {
  const files = [...listFiles(contentDir)].filter(({ file }) => isReadAgain(file));
  return new Map(
    files.map(({ file }) => {
      const stats = statSync(join(contentDir, file), { throwIfNoEntry: false });
      return [file, `${stats?.size} ${stats?.mtimeMs}`];
    }),
  );
}

const isReadAgain = (file: string) => !file.endsWith('.md') && file !== ADDRESSES_FILE;

/** Throws a sentence for the user with the files that have changed since. */
export function assertUnchanged(contentDir: string, before: ContentState): void {
  const now = readState(contentDir);
  const files = new Set([...before.keys(), ...now.keys()]);
  const changed = [...files].filter((file) => before.get(file) !== now.get(file));
  if (changed.length === 0) return;
  throw new Error(
    `The content has changed while the site was built: ${changed.slice(0, 5).join(', ')}. The last site stays as it is. Build again.`,
  );
}
