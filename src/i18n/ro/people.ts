/** People. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, list, number, plural } from './grammar.ts';

export const people: Words['people'] = {
  askedAs: [
    'oameni',
    'persoane',
    'vorbitori',
    'lista vorbitorilor',
    'speakeri',
    'autori',
    'experți',
    'lista persoanelor',
  ],
  lead: 'Toate persoanele numite la evenimente, ateliere, apeluri și știri: în ce calitate, din partea cui și alături de cine.',
  byName: 'După numele de familie',
  letters: 'Persoane după literă',
  size: (count) => formatCount(count, { one: 'persoană', few: 'persoane', other: 'de persoane' }),
  letter: (letter) => `Persoane: ${letter}`,
  letterLead: (letter) => `Toate persoanele numite în intrări, la litera ${letter}.`,
  person: 'Persoană',
  personLead: (count, years, employers) => {
    const [first, last] = [years[0], years.at(-1)];
    const time =
      first === undefined ? '' : first === last ? ` din ${first}` : ` din ${first} până în ${last}`;
    const whom = employers.length > 0 ? `, pentru ${list(employers)}` : '';
    const entries = formatCount(count, { one: 'intrare', few: 'intrări', other: 'de intrări' });
    return `Apare pe acest site în ${entries}${time}${whom}.`;
  },
  others: (count) =>
    plural(count, { one: 'încă una', few: `încă ${number(count)}`, other: `încă ${number(count)}` }),
  appearances: 'Apare în',
  together: 'Apare împreună cu',
  togetherTimes: (count) =>
    plural(count, { one: 'o dată', few: `de ${number(count)} ori`, other: `de ${number(count)} de ori` }),
  namesakes: 'Alte persoane cu acest nume',
  asWritten: (name) => `ca ${name}`,
  about: 'Despre această pagină',
  aboutText:
    'Este alcătuită din intrările de mai sus și spune ce spuneau ele la vremea respectivă. Site-ul deosebește două persoane cu același nume după organizațiile lor.',
  removal: 'Cum puteți cere corectarea sau eliminarea datelor',
};
