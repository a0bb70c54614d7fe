/** Topics. */
import type { Words } from '#i18n/word-types.ts';

export const topics: Words['topics'] = {
  askedAs: ['subiecte', 'tematică', 'pe teme', 'după temă', 'lista temelor', 'etichete', 'cuvinte-cheie'],
  topic: 'Temă',
  topicsLead: 'Temele tuturor intrărilor de pe acest site.',
  topicLead: (topic) => `Ce se găsește pe acest site pe tema: ${topic}.`,
  otherWords: (words) => `Și: ${words}.`,
};
