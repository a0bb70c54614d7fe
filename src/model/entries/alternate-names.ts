/** The names of an entry beside its title. */
import type { ModelEntry } from '#model/site-model.ts';

/** The short form, the names in other languages, former and other names: each once, and none that is the title. */
export function listOtherNames({ data }: ModelEntry): string[] {
  const names = [
    ...(typeof data.acronym === 'string' ? [data.acronym] : []),
    ...Object.values(data.nativeNames ?? {}),
    ...(data.aliases ?? []),
  ];
  return [...new Set(names)].filter((name) => name !== data.title);
}
