/** Citations. */
export const citations = {
  cite: 'Cite',
  copyLink: 'Copy link',
  copied: 'The link is copied.',
  share: 'Share',
};
