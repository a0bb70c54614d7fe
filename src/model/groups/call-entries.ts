/** Everything that one can apply or register for, or could. */
import { getRegistration } from '#collections/meanings.ts';
import { isCall } from '#model/dates/event-status.ts';
import type { ModelEntry, SiteModel } from '#model/site-model.ts';

/** Calls, and all else with a registration; in the order of the registry and of ids. */
export function listCallEntries(model: SiteModel): ModelEntry[] {
  return [...model.entries.values()].filter((entry) => {
    const { url, deadline } = getRegistration(entry);
    return isCall(entry) || url !== undefined || deadline !== undefined;
  });
}
