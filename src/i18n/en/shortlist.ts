/** Shortlist. */

export const shortlist = {
  /** What people type who look for its page. */
  askedAs: [
    'shortlist',
    'short list',
    'bookmarks',
    'favourites',
    'favorites',
    'saved',
    'saved entries',
    'marked entries',
    'my list',
    'watchlist',
  ],
  lead: 'What you have marked on this site, in one list to see, print, save and share.',
  privacy:
    'Your browser keeps this list, on this device alone; you need no account. To show it, the page loads each entry from this site, as it does when you open one. The list itself goes nowhere unless you share it.',
  /** Said without JavaScript, and then nothing else. */
  needsScript:
    'This page needs JavaScript: your browser alone keeps the list, and no server can make the page. JavaScript is switched off or did not load.',
  empty:
    'Nothing is marked yet. Press + beside an entry of a list, or at the end of its page, to put it here.',
  /** Of a list that came with the address. */
  shared: 'This list was shared with you. It stands in the address of this page; your own list is as it was.',
  keepAll: 'Add all to my list',
  showOwn: 'Show my own list',
  print: 'Print',
  copy: 'Copy a link to this list',
  csv: 'Download as CSV',
  json: 'Download as JSON',
  clear: 'Remove all',
  remove: 'Remove',
  removed: 'Removed.',
  undo: 'Undo',
  failed: 'The entries could not be loaded. Try again when you are online.',
  /** Of an entry that is gone. */
  missing: 'This entry is no longer on this site.',
};
