/** Topics. */
import type { Words } from '#i18n/word-types.ts';

export const topics: Words['topics'] = {
  askedAs: ['tema', 'oblasti', 'po temama', 'spisak tema', 'oznake', 'tagovi', 'ključne riječi'],
  topic: 'Tema',
  topicsLead: 'O čemu govori sve što se nalazi na ovom portalu.',
  topicLead: (topic) => `Sadržaj ovog portala na temu „${topic}“.`,
  otherWords: (words) => `Drugi nazivi: ${words}.`,
};
