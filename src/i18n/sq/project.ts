/** Project. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list } from './grammar.ts';

export const project: Words['project'] = {
  below: 'Çfarë bën pjesë këtu',
  around: 'Ku bën pjesë',
  here: 'kjo faqe',
  heading: (labels) => list(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  counted: (count, label) => `${inSentence(label)}: ${count}`,
  earlier: (what) => `Më parë: ${what}`,
};
