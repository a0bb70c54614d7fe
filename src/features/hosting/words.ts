/** The words of this feature. */

export const hostingWords = {
  heading: 'This page has moved',
  now: 'It is here now:',
};
