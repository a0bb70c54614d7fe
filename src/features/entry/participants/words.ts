/** The words of this part. */
import { roleNames } from '#i18n/roles-en.ts';

export const participantsWords = {
  roleNames,
  tookPart: 'Took part, capacity not recorded',
  inPart: 'in part',
  percent: (share: number): string => `${share} %`,
  fundingStatement: 'The funder states',
  kindNotRecorded: 'Without a page here',
};
