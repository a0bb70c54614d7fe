/** Project. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';

export const project: Words['project'] = {
  below: 'Sastavni dijelovi',
  around: 'Čemu pripada',
  here: 'ova stranica',
  heading: (labels) => labels.map((label, index) => (index === 0 ? label : inSentence(label))).join(' i '),
  counted: (count, label) => `${inSentence(label)}: ${count}`,
  earlier: (what) => `Ranije: ${what}`,
};
