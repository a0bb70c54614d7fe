/** Project. */
import { inSentence } from '#i18n/in-sentence.ts';

export const project = {
  below: 'What belongs to it',
  around: 'Where it belongs',
  here: 'this page',
  heading: (labels: string[]): string =>
    labels.map((label, index) => (index === 0 ? label : inSentence(label))).join(' and '),
  /** How many there are of what a label names: "5 events". */
  counted: (count: number, label: string): string => `${count} ${inSentence(label)}`,
  earlier: (what: string): string => `Earlier: ${what}`,
};
