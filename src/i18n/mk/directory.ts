/** Directory. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { list, number, plural } from './grammar.ts';

export const directory: Words['directory'] = {
  askedAs: [
    'од а до ш',
    'а до ш',
    'азбучно',
    'по азбучен ред',
    'сите записи',
    'по име',
    'именик',
    'именикот',
    'адресар',
    'каталог',
    'регистар',
  ],
  directoryLead: ([first = '', ...others]) =>
    `${list([first, ...others.map(inSentence)])} на едно место, по земја и по име.`,
  otherPages: 'Други патишта низ порталот',
  byName: 'По име',
  letters: 'Имиња по првата буква',
  directoryLetter: (letter) => `Именик: ${letter}`,
  directoryLetterLead: (letter) =>
    letter === '0-9' ? 'Имиња што почнуваат со цифра.' : `Имиња што почнуваат на ${letter}.`,
  withoutCountry: (count) =>
    plural(count, {
      one: `${number(count)} запис не припаѓа само на една земја и го нема во оваа табела.`,
      other: `${number(count)} записи не припаѓаат само на една земја и ги нема во оваа табела.`,
    }),
};
