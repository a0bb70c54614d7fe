/** What the script says that updates a page when it is viewed. */
import type { Words } from '#i18n/word-types.ts';

export const view: Words['view'] = {
  ownClock: (time, city) => `(${time} според вашиот часовник, часовна зона: ${city})`,
};
