/** Project. */
import type { Words } from '#i18n/word-types.ts';
import { inSentence, list } from './grammar.ts';

export const project: Words['project'] = {
  below: 'Ce cuprinde',
  around: 'Din ce face parte',
  here: 'această pagină',
  heading: (labels) => list(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  counted: (count, label) => `${inSentence(label)}: ${count}`,
  earlier: (what) => `Mai devreme: ${what}`,
};
