/** The other names of an entry. */
import type { ModelEntry } from '#model/site-model.ts';

/** Lists short, native, former and other names, without duplicates and without the title. */
export function listOtherNames({ data }: ModelEntry): string[] {
  const names = [
    ...(typeof data.acronym === 'string' ? [data.acronym] : []),
    ...Object.values(data.nativeNames ?? {}),
    ...(data.aliases ?? []),
  ];
  return [...new Set(names)].filter((name) => name !== data.title);
}
