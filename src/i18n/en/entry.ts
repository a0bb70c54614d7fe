/** Entry. */

export const entry = {
  figures: 'In figures',
  roles: 'Who took part',
  people: 'People',
  sessions: 'Parts',
  gallery: 'Pictures',
  recordings: 'Recordings',
  links: 'Links',
  officialName: 'Full name',
  acronym: 'Short form',
  nativeNames: 'In local languages',
  aliases: 'Also known as',
  period: {
    ended: (date: string): string => `Ended ${date}`,
    running: (date: string): string => `Running since ${date}`,
    announced: (date: string): string => `Announced for ${date}`,
    begins: (date: string): string => `Begins ${date}`,
    ends: (date: string): string => `Ends ${date}`,
    openEnd: (date: string): string => `Begun ${date}, end not recorded`,
    lasting: (date: string, duration: string): string => `Begun ${date}, for ${duration}`,
  },
  takingPart: (count: number): string => `${count.toLocaleString('en-GB')} in all`,
  outcomes: 'What came of it',
  old: (date: string): string => `This is from ${date}. What it says may have changed since.`,
};
