/** Directory. */
import type { Words } from '#i18n/word-types.ts';
import { inSentence, list, number } from './grammar.ts';

export const directory: Words['directory'] = {
  askedAs: [
    'від а до я',
    'усі записи',
    'за назвою',
    'довідник',
    'каталог',
    'реєстр',
    'перелік',
    'повний список',
  ],
  directoryLead: ([first = '', ...others]) =>
    `${list([first, ...others.map(inSentence)])} в одному місці: за країною та за назвою.`,
  otherPages: 'Інші шляхи до всього, що тут є',
  byName: 'За назвою',
  letters: 'Назви за першою літерою',
  directoryLetter: (letter) => `Довідник: ${letter}`,
  directoryLetterLead: (letter) =>
    letter === '0-9' ? 'Назви, що починаються з цифри.' : `Назви на літеру ${letter}.`,
  withoutCountry: (count) =>
    `Записи, пов’язані не з однією країною, до цієї таблиці не входять: ${number(count)}.`,
};
