/** The other names of an entry. */
import { getNames } from '#collections/meanings.ts';
import type { ModelEntry } from '#model/site-model.ts';

/** Lists short, native, former and other names, without duplicates and without the title. */
export function listOtherNames(entry: ModelEntry): string[] {
  const { acronym, native, elsewhere, aliases } = getNames(entry);
  const names = [
    ...(acronym === undefined ? [] : [acronym]),
    ...Object.values(native),
    ...Object.values(elsewhere),
    ...aliases,
  ];
  return [...new Set(names)].filter((name) => name !== entry.data.title);
}
