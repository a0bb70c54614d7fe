/** The words of this feature. */

export const topicsWords = {
  topic: 'Topic',
  topicsLead: 'What the projects, events and news are about.',
  topicLead: (topic: string): string => `What this site has on ${topic}.`,
  otherWords: (words: string): string => `Also: ${words}.`,
};
