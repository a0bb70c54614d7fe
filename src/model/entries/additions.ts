/** When entries came to the site, as its history tells. */
import { memoize } from '#memo/memoize.ts';
import type { SiteModel } from '#model/site-model.ts';

/** How an entry came to the site. */
interface Addition {
  /** `YYYY-MM-DD`. */
  day: string;
  /** True for what the history began with: it may have been there long before. */
  isStock: boolean;
}

/** By the ref that an entry has now; of one that was removed and came again, the last time. */
export const getAdditions = memoize((model: SiteModel): ReadonlyMap<string, Addition> => {
  const additions = new Map<string, Addition>();
  for (const { version, date: day, changes } of model.versions) {
    for (const { entry, change, from } of changes) {
      if (change === 'added') additions.set(entry, { day, isStock: version === 1 });
      if (change === 'removed') additions.delete(entry);
      const former = change === 'renamed' ? additions.get(String(from)) : undefined;
      if (former) additions.set(entry, former);
    }
  }
  return additions;
});
