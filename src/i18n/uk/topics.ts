/** Topics. */
import type { Words } from '#i18n/word-types.ts';

export const topics: Words['topics'] = {
  askedAs: [
    'тематика',
    'за темами',
    'за темою',
    'список тем',
    'перелік тем',
    'теги',
    'мітки',
    'ключові слова',
  ],
  topic: 'Тема',
  topicsLead: 'Теми всіх записів цього сайту.',
  topicLead: (topic) => `Що є на цьому сайті на тему: ${topic}.`,
  otherWords: (words) => `Також: ${words}.`,
};
