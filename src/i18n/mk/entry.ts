/** Entry. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const entry: Words['entry'] = {
  figures: 'Во бројки',
  roles: 'Кој учествуваше',
  people: 'Луѓе',
  sessions: 'Делови',
  gallery: 'Фотографии',
  recordings: 'Снимки',
  links: 'Врски',
  officialName: 'Полно име',
  acronym: 'Кратенка',
  nativeNames: 'На локалните јазици',
  aliases: 'Познато и како',
  period: {
    ended: (date) => `Траеше до ${date}`,
    running: (date) => `Во тек од ${date}`,
    announced: (date) => `Најавено за ${date}`,
    begins: (date) => `Почеток: ${date}`,
    ends: (date) => `Трае до ${date}`,
    openEnd: (date) => `Од ${date}, крајот не е наведен`,
    lasting: (date, duration) => `Од ${date}, траење: ${duration}`,
  },
  takingPart: (count) => `вкупно ${number(count)}`,
  outcomes: 'Што произлезе',
  old: (date) => `Текстот е од ${date} и наведеното оттогаш можеби е променето.`,
};
