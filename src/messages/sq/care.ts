/** What `npm run report` says, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { counted } from './names.ts';

export const care: Messages['care'] = {
  sections: {
    stale: {
      title: 'Prej kohësh pa verifikuar',
      todo: 'Lexojini me burimet e tyre, ndreqini, pastaj: npm run confirm -- <id>',
    },
    thin: { title: 'Shumë të shkurtra', todo: 'Shkruani çfarë është, për kë, dhe çfarë u arrit.' },
    unsourced: { title: 'Pa burim', todo: 'Thoni nga vjen, ose hiqeni.' },
    withoutWebsite: { title: 'Pa uebfaqe', todo: 'Shtoni adresën e saj, nëse ka një të tillë.' },
    twice: {
      title: 'Me gjasë dy herë',
      todo: 'Bashkojini të dy, dhe adresën e atij që hiqet shënojeni në fushën "redirectFrom".',
    },
  },
  wordCount: (words) => `${counted(words, { one: 'fjalë', other: 'fjalë' })} teksti.`,
  noSource: 'Pa burim.',
  noWebsite: 'Pa uebfaqe.',
  neverChecked: 'Nuk është verifikuar kurrë.',
  lastChecked: (date) => `Verifikuar së fundi: ${date}.`,
  noCountry: (code) => `Në vendin „${code}” nuk ka asgjë. Shkruani kodin e vendit, si "RS".`,
  noProgramme: (ref) => `Programi „${ref}” nuk ekziston. Shkruani shtegun e faqes së tij, si "projects/x".`,
  nothing: 'Nuk ka asgjë për të bërë.',
};
