/** Topics. */

export const topics = {
  /** What people type who look for its page. */
  askedAs: ['themes', 'subjects', 'by topic', 'list of topics', 'tags', 'keywords'],
  topic: 'Topic',
  topicsLead: 'What all that is on this site is about.',
  topicLead: (topic: string): string => `What this site has on ${topic}.`,
  otherWords: (words: string): string => `Also: ${words}.`,
};
