/** Participants. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';
import { roles } from './roles.ts';

export const participants: Words['participants'] = {
  roles,
  tookPart: 'Pjesëmarrje pa rol të shënuar',
  inPart: 'pjesërisht',
  percent: (share) => `${number(share)} %`,
  grant: 'Grant',
  grantNumber: (grant) => `nr. ${grant}`,
  grantOfUnknownSum: 'shuma nuk është shënuar',
  fundingStatement: 'Deklarata e financuesit',
  reached: 'Ku shkuan mjetet',
  reachedLead: (parties, funded) =>
    `${number(parties)} pjesëmarrës, përveç financuesve, ${plural(funded, {
      one: 'në atë që financoi',
      other: `në ${number(funded)} projekte dhe ngjarje që financoi`,
    })}.`,
  reachedMore: (count) => `Edhe ${number(count)} gjenden në faqet e projekteve dhe ngjarjeve të financuara.`,
  sums: 'Çfarë dihet për shumat',
  shareOfFunder: (share) => `pjesa e financuesit: ${share}`,
  kindNotRecorded: 'Pa faqe në portal',
};
