/** What each role is called, of a number of those who have it. */
export const roles = {
  organiser: (count: number): string => (count === 1 ? 'Organiser' : 'Organisers'),
  lead: (): string => 'Lead',
  implementer: (count: number): string => (count === 1 ? 'Implementer' : 'Implementers'),
  partner: (count: number): string => (count === 1 ? 'Partner' : 'Partners'),
  funder: (count: number): string => (count === 1 ? 'Funder' : 'Funders'),
  supporter: (count: number): string => (count === 1 ? 'Supporter' : 'Supporters'),
  host: (count: number): string => (count === 1 ? 'Host' : 'Hosts'),
  beneficiary: (count: number): string => (count === 1 ? 'Beneficiary' : 'Beneficiaries'),
  participant: (count: number): string => (count === 1 ? 'Participant' : 'Participants'),
  member: (count: number): string => (count === 1 ? 'Member' : 'Members'),
};
