/** People. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, list, number } from './grammar.ts';

export const people: Words['people'] = {
  askedAs: [
    'люди',
    'особи',
    'персони',
    'спікери',
    'список спікерів',
    'доповідачі',
    'автори',
    'експерти',
    'список людей',
  ],
  lead: 'Усі, кого згадано в подіях, воркшопах, конкурсах і новинах: у якій ролі, від кого та разом із ким.',
  byName: 'За прізвищем',
  letters: 'Люди за літерами',
  size: (count) => formatCount(count, { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' }),
  letter: (letter) => `Люди: ${letter}`,
  letterLead: (letter) => `Усі, кого згадано в записах, на літеру ${letter}.`,
  person: 'Особа',
  personLead: (count, years, employers) => {
    const [first, last] = [years[0], years.at(-1)];
    const time = first === undefined ? '' : first === last ? ` (${first})` : ` (${first}–${last})`;
    const whom = employers.length > 0 ? `. Організації: ${list(employers)}` : '';
    const entries = formatCount(count, { one: 'записі', other: 'записах' });
    return `Згадується на цьому сайті у ${entries}${time}${whom}.`;
  },
  others: (count) => `ще ${number(count)}`,
  appearances: 'Де згадується',
  together: 'Згадується разом із',
  togetherTimes: (count) => formatCount(count, { one: 'раз', few: 'рази', many: 'разів', other: 'раза' }),
  namesakes: 'Інші люди з таким ім’ям',
  asWritten: (name) => `як ${name}`,
  about: 'Про цю сторінку',
  aboutText:
    'Її складено із записів, наведених вище, і вона передає те, що в них зазначено на той час. Людей з однаковими іменами сайт розрізняє за їхніми організаціями.',
  removal: 'Як виправити або вилучити дані про себе',
};
