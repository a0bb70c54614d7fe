/** Entry. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const entry: Words['entry'] = {
  figures: 'Në shifra',
  roles: 'Kush mori pjesë',
  people: 'Persona',
  sessions: 'Pjesët',
  gallery: 'Foto',
  recordings: 'Regjistrime',
  links: 'Lidhje',
  officialName: 'Emri i plotë',
  acronym: 'Shkurtesa',
  nativeNames: 'Në gjuhët vendore',
  aliases: 'Njihet edhe si',
  period: {
    ended: (date) => `Përfundoi në ${date}`,
    running: (date) => `Në vazhdim, me fillim në ${date}`,
    announced: (date) => `Pritet të nisë në ${date}`,
    begins: (date) => `Nis në ${date}`,
    ends: (date) => `Përfundon në ${date}`,
    openEnd: (date) => `Nisi në ${date}, përfundimi nuk është shënuar`,
    lasting: (date, duration) => `Nisi në ${date}, kohëzgjatja: ${duration}`,
  },
  takingPart: (count) => `gjithsej ${number(count)}`,
  outcomes: 'Çfarë doli prej kësaj',
  old: (date) => `Teksti mban datën ${date}. Që atëherë të dhënat mund të kenë ndryshuar.`,
};
