/** Topics. */
import type { Words } from '#i18n/word-types.ts';

export const topics: Words['topics'] = {
  askedAs: [
    'теми',
    'темите',
    'тема',
    'по тема',
    'по теми',
    'области',
    'список на теми',
    'ознаки',
    'клучни зборови',
  ],
  topic: 'Тема',
  topicsLead: 'За што е сè што го има на овој портал.',
  topicLead: (topic) => `Што има на овој портал на тема ${topic}.`,
  otherWords: (words) => `Исто така: ${words}.`,
};
