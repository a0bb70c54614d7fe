/** Entry. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const entry: Words['entry'] = {
  figures: 'У цифрах',
  roles: 'Хто брав участь',
  people: 'Люди',
  sessions: 'Частини',
  gallery: 'Зображення',
  recordings: 'Відео й аудіо',
  links: 'Посилання',
  officialName: 'Повна назва',
  acronym: 'Коротка назва',
  nativeNames: 'Місцевими мовами',
  aliases: 'Інші назви',
  // The name of a month is in the nominative where no day stands before it: a dash or a colon leads to it.
  period: {
    ended: (date) => `Завершено: ${date}`,
    running: (date) => `Триває, початок — ${date}`,
    announced: (date) => `Заплановано на ${date}`,
    begins: (date) => `Початок — ${date}`,
    ends: (date) => `Завершення — ${date}`,
    openEnd: (date) => `Початок — ${date}, завершення не зазначено`,
    lasting: (date, duration) => `Початок — ${date}, тривалість — ${duration}`,
  },
  takingPart: (count) => `усього ${number(count)}`,
  outcomes: 'Що це дало',
  // A date ends in “р.”: no full stop stands behind it.
  old: (date) => `Дата матеріалу — ${date}, відтоді дещо могло змінитися.`,
};
