/** What fields mean, in Serbian, by the descriptions in English of their schemas. */
import { directory } from './directory.ts';
import { events } from './events.ts';
import { everyEntry } from './every-entry.ts';
import { projects } from './projects.ts';

export const descriptions: Readonly<Record<string, string>> = {
  ...everyEntry,
  ...projects,
  ...events,
  ...directory,
};
