/** Participants. */
import { roles } from './roles.ts';

export const participants = {
  roles,
  tookPart: 'Took part, capacity not recorded',
  inPart: 'in part',
  percent: (share: number): string => `${share} %`,
  grant: 'Grant',
  grantNumber: (number: string): string => `number ${number}`,
  grantOfUnknownSum: 'sum not recorded',
  fundingStatement: 'The funder states',
  reached: 'What its money reached',
  /** "84 took part in the 31 projects and events that it funded." */
  reachedLead: (parties: number, funded: number): string =>
    `${parties.toLocaleString('en-GB')} took part in ${funded === 1 ? 'what it funded' : `the ${funded.toLocaleString('en-GB')} entries that it funded`}, beside the funders.`,
  reachedMore: (count: number): string =>
    `${count.toLocaleString('en-GB')} more stand on the pages of what it funded.`,
  sums: 'What is known of sums',
  shareOfFunder: (share: string): string => `its share: ${share}`,
  kindNotRecorded: 'Without a page here',
};
