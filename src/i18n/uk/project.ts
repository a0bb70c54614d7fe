/** Project. */
import type { Words } from '#i18n/word-types.ts';
import { inSentence, list } from './grammar.ts';

export const project: Words['project'] = {
  below: 'Що сюди входить',
  around: 'До чого це належить',
  here: 'ця сторінка',
  heading: (labels) => list(labels.map((label, index) => (index === 0 ? label : inSentence(label)))),
  counted: (count, label) => `${inSentence(label)}: ${count}`,
  earlier: (what) => `Раніше: ${what}`,
};
