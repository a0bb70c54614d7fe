/** The words of this part. */
import { en } from '#i18n/en.ts';

export const projectWords = {
  below: 'What belongs to it',
  around: 'Where it belongs',
  here: 'this page',
  heading: (labels: string[]): string =>
    labels.map((label, index) => (index === 0 ? label : en.inSentence(label))).join(' and '),
  earlier: (what: string): string => `Earlier: ${what}`,
};
