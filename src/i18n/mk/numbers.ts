/** Numbers. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';
import { list, number, plural } from './grammar.ts';
import { shared } from './shared.ts';

const months = `${number(site.confirmedForMonths)} ${plural(site.confirmedForMonths, { one: 'месец', other: 'месеци' })}`;

export const numbers: Words['numbers'] = {
  askedAs: [
    'статистика',
    'статистики',
    'бројки',
    'броеви',
    'колку',
    'колку има',
    'графикон',
    'графикони',
    'дијаграм',
    'целосност',
  ],
  lead: 'Колку има и од што: по земја, вид, година, програма и тема; кој со кого соработува и што недостига. Секој број води до соодветниот список.',
  sections: {
    countries: { id: 'countries', label: 'По земја' },
    kinds: { id: 'kinds', label: 'По вид' },
    years: { id: 'years', label: 'По година' },
    topics: { id: 'topics', label: 'По тема' },
    programmes: { id: 'programmes', label: 'По програма' },
    together: { id: 'together', label: 'Кој со кого соработува' },
    gaps: { id: 'gaps', label: 'Целосност' },
    checks: { id: 'checks', label: 'Ажурност' },
  },
  countriesNote: 'Проектот се брои во секоја земја што учествува во него.',
  yearsNote: 'По годината на почетокот. Висината на секој графикон е според неговата најдобра година.',
  programmesNote: 'Проекти, настани и работилници што ѝ припаѓаат на програмата, на сите нивоа.',
  togetherNote:
    'Парови што имале улога во најмногу заеднички проекти, настани и работилници. Хабот и неговиот оператор не се пар.',
  gapsNote:
    'Лентата го покажува уделот во рубриката. Рубриката што ја нема овде е целосна; нема сè веб-страница или датум.',
  checksNote: `Фактите се менуваат: по ${months} страницата предупредува дека можеби се променети.`,
  year: 'Година',
  name: 'Име',
  count: 'Број',
  none: '–',
  noneOf: (total) => `Ниту еден од вкупно ${shared.entries(total)}.`,
  of: (total) => ` од ${total}`,
  most: 'Најмногу во',
  panel: (plural, label) => shared.partOf(plural, inSentence(label)),
  more: (count) => `Целиот список (${number(count)})`,
  pair: (names) => list(names),
  gaps: {
    source: { label: 'Без извор', list: (plural) => `${plural} без извор` },
    website: { label: 'Без веб-страница', list: (plural) => `${plural} без веб-страница` },
    place: { label: 'Без место', list: (plural) => `${plural} без место` },
    date: { label: 'Без датум', list: (plural) => `${plural} без датум` },
    checked: {
      label: `Проверени во последните ${months}`,
      list: (plural) => `${plural} проверени во последните ${months}`,
    },
    unchecked: {
      label: `Непроверени во последните ${months}`,
      list: (plural) => `${plural} непроверени во последните ${months}`,
    },
  },
};
