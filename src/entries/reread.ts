/** One file of a content folder anew, in its place among what was read: for `dev`, where one file is saved. */
import { type Content, type Entry, readFile } from './read-content.ts';

/**
 * Brings content up to date with one file: new, changed or gone. Afterwards it is what `readContent` would give. An
 * entry whose file has the same text as before stays the same object. Returns the entry before and after.
 */
export function rereadFile(content: Content, file: string): { before?: Entry; after?: Entry } {
  const found = readFile(content.dir, file);
  const lists = [content.entries, content.pages];
  for (const list of lists) {
    const at = list.findIndex((entry) => entry.file === file);
    const before = list[at];
    if (!before) continue;
    if (!found || found === 'other' || 'problem' in found) {
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
  if ('problem' in found) {
    insert(content.unreadable, found);
    return {};
  }
  insert(found.collection.name === 'pages' ? content.pages : content.entries, found);
  return { after: found };
}

function insert<T extends { file: string }>(list: T[], item: T): void {
  const at = list.findIndex(({ file }) => compareFiles(file, item.file) > 0);
  list.splice(at === -1 ? list.length : at, 0, item);
}

/** As folders are read: name by name, each by code unit. */
function compareFiles(a: string, b: string): number {
  const names = b.split('/');
  for (const [index, name] of a.split('/').entries()) {
    const other = names[index] ?? '';
    if (name !== other) return name < other ? -1 : 1;
  }
  return 0;
}
