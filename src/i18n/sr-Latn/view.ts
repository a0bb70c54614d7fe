/** Words of the script that updates a page in the browser. Separate, to keep the script small. */
import type { Words } from '#i18n/word-types.ts';

export const view: Words['view'] = {
  ownClock: (time, zone) =>
    ` (kod vas: ${time}, vremenska zona: ${zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')})`,
};
