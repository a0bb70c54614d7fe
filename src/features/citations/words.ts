/** The words of this feature. Imports nothing, because the browser loads it too. */
export const citationsWords = {
  cite: 'Cite',
  copyLink: 'Copy link',
  copied: 'The link is copied.',
  share: 'Share',
};
