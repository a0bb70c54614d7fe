/** Rereads one file of a content folder and updates the content in place. Used by `dev` when a file is saved. */
import { pages } from '#collections/pages.ts';
import { isTranslation } from './entry-text.ts';
import { type Content, type Entry, readFile } from './read-content.ts';

/**
 * Updates content with one file that is new, changed or gone. The result equals that of `readContent`. An entry with
 * unchanged text stays the same object. Returns the entry before and after.
 */
export function rereadFile(content: Content, file: string): { before?: Entry; after?: Entry } {
  const found = readFile(content.dir, file);
  const lists: Entry[][] = [content.entries, content.pages, content.translations];
  for (const list of lists) {
    const at = list.findIndex((entry) => entry.file === file);
    const before = list[at];
    if (!before) continue;
    if (!found || found === 'other' || 'reason' in found) {
      list.splice(at, 1);
      if (found && found !== 'other') insert(content.unreadable, found);
      return { before };
    }
    const after = found.text === before.text ? before : found;
    list[at] = after;
    return { before, after };
  }
  content.unreadable = content.unreadable.filter((known) => known.file !== file);
  content.others = content.others.filter((known) => known !== file);
  if (!found) return {};
  if (found === 'other') {
    content.others = [...content.others, file].sort(compareFiles);
    return {};
  }
  if ('reason' in found) {
    insert(content.unreadable, found);
    return {};
  }
  if (isTranslation(found)) insert(content.translations, found);
  else insert(found.collection.name === pages.name ? content.pages : content.entries, found);
  return { after: found };
}

function insert<T extends { file: string }>(list: T[], item: T): void {
  const at = list.findIndex(({ file }) => compareFiles(file, item.file) > 0);
  list.splice(at === -1 ? list.length : at, 0, item);
}

/** Compares paths in the order in which folders are read: name by name, by code unit. */
function compareFiles(a: string, b: string): number {
  const names = b.split('/');
  for (const [index, name] of a.split('/').entries()) {
    const otherName = names[index] ?? '';
    if (name !== otherName) return name < otherName ? -1 : 1;
  }
  return 0;
}
