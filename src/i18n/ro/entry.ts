/** Entry. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const entry: Words['entry'] = {
  figures: 'În cifre',
  roles: 'Cine a participat',
  people: 'Persoane',
  sessions: 'Părți',
  gallery: 'Imagini',
  recordings: 'Înregistrări',
  links: 'Linkuri',
  officialName: 'Denumire completă',
  acronym: 'Denumire scurtă',
  nativeNames: 'În limbile locale',
  aliases: 'Alte denumiri',
  // A date may be a day, a month or a year, which take different prepositions: only “din” and “pentru” fit all.
  period: {
    ended: (date) => `S-a încheiat: ${date}`,
    running: (date) => `În derulare din ${date}`,
    announced: (date) => `Anunțat pentru ${date}`,
    begins: (date) => `Începe: ${date}`,
    ends: (date) => `Se încheie: ${date}`,
    openEnd: (date) => `A început: ${date}; sfârșitul nu este consemnat`,
    lasting: (date, duration) => `A început: ${date}; durată: ${duration}`,
  },
  takingPart: (count) => `${number(count)} în total`,
  outcomes: 'Ce a rezultat',
  old: (date) => `Articol din ${date}. Unele informații pot fi între timp depășite.`,
};
