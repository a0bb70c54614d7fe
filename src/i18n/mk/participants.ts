/** Participants. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';
import { roles } from './roles.ts';

export const participants: Words['participants'] = {
  roles,
  tookPart: 'Учество без наведена улога',
  inPart: 'делумно',
  percent: (share) => `${number(share)} %`,
  grant: 'Грант',
  grantNumber: (grant) => `бр. ${grant}`,
  grantOfUnknownSum: 'износот не е наведен',
  fundingStatement: 'Изјава на финансиерот',
  reached: 'До каде стигнаа средствата',
  reachedLead: (parties, funded) =>
    `${number(parties)} ${plural(parties, { one: 'учесник', other: 'учесници' })}, без финансиерите, во ${
      funded > 1 ? `проектите и настаните што ги финансираше (${number(funded)})` : 'она што го финансираше'
    }.`,
  reachedMore: (count) => `Уште ${number(count)} се на страниците на финансираните проекти и настани.`,
  sums: 'Што е познато за износите',
  shareOfFunder: (share) => `удел на финансиерот: ${share}`,
  kindNotRecorded: 'Без страница овде',
};
