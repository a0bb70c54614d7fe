/** Participants. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';
import { roles } from './roles.ts';

export const participants: Words['participants'] = {
  roles,
  tookPart: 'Участь без зазначеної ролі',
  inPart: 'частково',
  percent: (share) => `${number(share)}%`,
  grant: 'Грант',
  grantNumber: (number) => `номер ${number}`,
  grantOfUnknownSum: 'суму не зазначено',
  fundingStatement: 'Формулювання донора',
  reached: 'Кого охопили ці кошти',
  reachedLead: (parties, funded) =>
    `Профінансовані проєкти й події: ${number(funded)}. Їхні учасники, крім донорів: ${number(parties)}.`,
  reachedMore: (count) => `Ще ${number(count)} — на сторінках цих проєктів і подій.`,
  sums: 'Що відомо про суми',
  shareOfFunder: (share) => `частка донора: ${share}`,
  kindNotRecorded: 'Без сторінки на сайті',
};
