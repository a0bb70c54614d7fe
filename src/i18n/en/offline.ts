/** The copy on the device. */

export const offline = {
  /** What people type who look for its page. */
  askedAs: [
    'offline',
    'without internet',
    'without a connection',
    'no internet',
    'service worker',
    'save to device',
  ],
  lead: 'A copy of the directory, the search and your marked entries on this device, for when there is no connection. Only if you want it.',
  needsScript: 'This page needs JavaScript: your browser alone keeps the copy.',
  unsupported: 'This browser can keep no copy, or does not do so in a private window.',
  what: 'Your browser then keeps the home page, the directory, the search with its index, and the entries that you have marked. With a connection you always see the pages as they are now. Without one you see the copy, and each page says from when it is. Nobody is told that you have a copy.',
  size: (size: string): string => `It takes about ${size} MB.`,
  switchOn: 'Keep a copy on this device',
  isOn: 'Your browser keeps a copy. It is renewed at most once a day, whenever you open this site with a connection. These pages are in it:',
  renew: 'Renew it now',
  switchOff: 'Switch off and delete the copy',
  failed: 'Not everything could be loaded. Try again when you are online.',
  keptOn: (date: string): string => `as it was on ${date}`,
  progress: (done: string, total: string): string => `${done} of ${total} files`,
  /** Said in the place of a page that is not on the device. */
  missing: 'There is no connection, and the page that you asked for is not in the copy on this device.',
  /** Said on a page that comes from the device. */
  note: (date: string): string => `No connection. This page comes from your device, as it was on ${date}.`,
  more: 'What is on this device',
};
