/** Hosting. */

export const hosting = {
  heading: 'This page has moved',
  now: 'It is here now:',
};
