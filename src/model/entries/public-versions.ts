/** The history of the data as visitors may see it. */
import { readVersions, type Version } from '#entries/change-list.ts';
import { isPublished } from '#entries/published.ts';
import type { CheckedEntry } from '#entries/read-content.ts';

/** What is asked of an entry: which it is, and whether it is published. */
interface Known extends Pick<CheckedEntry, 'id' | 'data'> {
  collection: string | { name: string };
}

const toRef = ({ collection, id }: Known) =>
  `${typeof collection === 'string' ? collection : collection.name}/${id}`;

/**
 * Reads the history of a content folder. Leaves out what names an entry that is there and not published: what was
 * taken back is not told by its history. Throws if the history is invalid.
 */
export function readPublicVersions(dir: string, entries: readonly Known[], buildDate: string): Version[] {
  const versions = readVersions(dir);
  if (versions.length === 0) return [];
  const hidden = new Set(entries.filter(({ data }) => !isPublished(data, buildDate)).map(toRef));
  const namesHidden = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.values(value).some(namesHidden)
      : typeof value === 'string' && hidden.has(value);
  return versions.map((version) => ({
    ...version,
    changes: version.changes.filter((change) => !namesHidden(change)),
  }));
}
