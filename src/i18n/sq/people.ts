/** People. */
import type { Words } from '#i18n/word-types.ts';
import { list, number, plural } from './grammar.ts';

const formatPeople = (count: number) =>
  `${number(count)} ${plural(count, { one: 'person', other: 'persona' })}`;

export const people: Words['people'] = {
  askedAs: [
    'njerëz',
    'njerëzit',
    'persona',
    'personat',
    'folës',
    'folësit',
    'lista e folësve',
    'autorë',
    'autorët',
    'lista e personave',
    'kush është kush',
  ],
  lead: 'Të gjithë personat që përmenden në ngjarje, punëtori, thirrje dhe lajme: në çfarë roli, për kë dhe me kë.',
  byName: 'Sipas mbiemrit',
  letters: 'Personat sipas shkronjës',
  size: formatPeople,
  letter: (letter) => `Personat: ${letter}`,
  letterLead: (letter) => `Të gjithë personat e përmendur, shkronja ${letter}.`,
  person: 'Person',
  personLead: (count, years, employers) => {
    const [first, last] = [years[0], years.at(-1)];
    const entries = `${number(count)} ${plural(count, { one: 'zë', other: 'zëra' })}`;
    const time =
      first === undefined
        ? ''
        : first === last
          ? `, në vitin ${first}`
          : `, nga viti ${first} deri në vitin ${last}`;
    const whom = employers.length > 0 ? `. Organizata: ${list(employers)}` : '';
    return `Përmendet në këtë portal në ${entries}${time}${whom}.`;
  },
  others: (count) => `${number(count)} ${plural(count, { one: 'tjetër', other: 'të tjera' })}`,
  appearances: 'Ku përmendet',
  together: 'Përmendet bashkë me',
  togetherTimes: (count) => `${number(count)} ${plural(count, { one: 'herë', other: 'herë' })}`,
  namesakes: 'Të tjerë me këtë emër',
  asWritten: (name) => `si ${name}`,
  about: 'Për këtë faqe',
  aboutText:
    'Faqja krijohet nga zërat e mësipërm dhe tregon çfarë thoshin ata në atë kohë. Portali i dallon dy persona me të njëjtin emër sipas organizatave të tyre.',
  removal: 'Si të korrigjohen ose të hiqen të dhënat',
};
