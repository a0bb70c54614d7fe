/** Entry. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const entry: Words['entry'] = {
  figures: 'U brojkama',
  roles: 'Ko je učestvovao',
  people: 'Ljudi',
  sessions: 'Dijelovi',
  gallery: 'Slike',
  recordings: 'Snimci',
  links: 'Linkovi',
  officialName: 'Pun naziv',
  acronym: 'Skraćeni naziv',
  nativeNames: 'Na lokalnim jezicima',
  aliases: 'Drugi nazivi',
  period: {
    ended: (date) => `Završeno: ${date}`,
    running: (date) => `U toku, početak: ${date}`,
    announced: (date) => `Najavljeni početak: ${date}`,
    begins: (date) => `Početak: ${date}`,
    ends: (date) => `Završetak: ${date}`,
    openEnd: (date) => `Početak: ${date} (završetak nije naveden)`,
    lasting: (date, duration) => `Početak: ${date} (trajanje: ${duration})`,
  },
  takingPart: (count) => `ukupno ${number(count)}`,
  outcomes: 'Šta je iz toga proisteklo',
  old: (date) => `Ovo je stariji tekst (${date}). Navedeno se u međuvremenu možda promijenilo.`,
};
