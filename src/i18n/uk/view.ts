/** Words of the script that updates a page in the browser. Separate, to keep the script small. */
import type { Words } from '#i18n/word-types.ts';

export const view: Words['view'] = {
  ownClock: (time, zone) =>
    ` (за вашим годинником: ${time}, часовий пояс: ${zone === 'UTC' ? zone : zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')})`,
};
