/** Numbers. */
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';
import { formatCount, inSentence, number } from './grammar.ts';
import { shared } from './shared.ts';

const months = formatCount(site.confirmedForMonths, {
  one: 'місяць',
  few: 'місяці',
  many: 'місяців',
  other: 'місяця',
});

export const numbers: Words['numbers'] = {
  askedAs: [
    'статистика',
    'статистичні дані',
    'цифри',
    'показники',
    'числа',
    'скільки',
    'графік',
    'графіки',
    'діаграма',
    'діаграми',
    'повнота даних',
  ],
  lead: 'Скільки тут записів і яких саме: за країнами, типами, роками, програмами й темами; хто працює разом і чого бракує. Кожне число веде до списку, який воно рахує.',
  sections: {
    countries: { id: 'countries', label: 'За країнами' },
    kinds: { id: 'kinds', label: 'За типами' },
    years: { id: 'years', label: 'За роками' },
    topics: { id: 'topics', label: 'За темами' },
    programmes: { id: 'programmes', label: 'За програмами' },
    together: { id: 'together', label: 'Хто працює разом' },
    gaps: { id: 'gaps', label: 'Наскільки повні дані' },
    checks: { id: 'checks', label: 'Наскільки свіжі дані' },
  },
  countriesNote: 'Проєкт рахується в кожній країні, яка бере в ньому участь.',
  yearsNote: 'За роком початку. Кожен графік має власний масштаб, за найкращим роком.',
  programmesNote: 'Проєкти, події та воркшопи, що належать до програми, на всіх рівнях.',
  togetherNote:
    'Пари, які найчастіше мали ролі в тих самих проєктах, подіях і воркшопах. Хаб і його оператор пари не становлять.',
  gapsNote: 'Смуга показує частку розділу. Розділи без рядка — повні; не все має вебсайт чи точний день.',
  checksNote: `Факти змінюються: через ${months} після перевірки сторінка попереджає, що вони могли застаріти.`,
  year: 'Рік',
  name: 'Назва',
  count: 'Кількість',
  none: '–',
  noneOf: (total) => `Жодного (усього ${shared.entries(total)}).`,
  of: (total) => ` із ${total}`,
  most: 'Найбільше у',
  panel: (plural, label) => shared.partOf(plural, inSentence(label)),
  more: (count) => `Повний список (${number(count)})`,
  pair: (names) => names.join(' та '),
  gaps: {
    source: { label: 'Без джерела', list: (plural) => `${plural} без джерела` },
    website: { label: 'Без вебсайту', list: (plural) => `${plural} без вебсайту` },
    place: { label: 'Без місця', list: (plural) => `${plural} без місця` },
    date: { label: 'Без дати', list: (plural) => `${plural} без дати` },
    checked: {
      label: `Перевірено за останні ${months}`,
      list: (plural) => `${plural}, перевірені за останні ${months}`,
    },
    unchecked: {
      label: `Не перевірено за останні ${months}`,
      list: (plural) => `${plural}, не перевірені за останні ${months}`,
    },
  },
};
