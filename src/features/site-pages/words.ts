/** The words of this feature. */

export const sitePagesWords = {
  notFound: 'There is no page here',
  notFoundLead:
    'It may have moved, or the address has a slip of the pen. Search, or take one of these ways in.',
};
