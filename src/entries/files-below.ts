/** The files of a folder that is known to hold no links, as a built site or the cache. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder, as paths with `/`. Asks the system for folders alone: Node’s own recursive list asks for
 * each file, too, and takes twice as long. Throws where there is no such folder.
 */
export function* listFilesBelow(dir: string, below = ''): Generator<string> {
  for (const item of readdirSync(join(dir, below), { withFileTypes: true })) {
    const path = `${below}${item.name}`;
    if (item.isDirectory()) yield* listFilesBelow(dir, `${path}/`);
    else yield path;
  }
}
