/** Topics. */
import type { Words } from '#i18n/word-types.ts';

export const topics: Words['topics'] = {
  askedAs: [
    'tema',
    'temat',
    'temë',
    'sipas temës',
    'sipas temave',
    'lista e temave',
    'fushat',
    'etiketa',
    'fjalë kyç',
    'fjalët kyç',
  ],
  topic: 'Temë',
  topicsLead: 'Temat e gjithçkaje që gjendet në këtë portal.',
  topicLead: (topic) => `Çfarë ka ky portal për këtë temë: ${topic}.`,
  otherWords: (words) => `Edhe: ${words}.`,
};
