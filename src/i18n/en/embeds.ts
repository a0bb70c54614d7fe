/** Embeds. */

export const embeds = {
  /** What people type who look for its page. */
  askedAs: ['embed', 'embeds', 'iframe', 'widget', 'widgets', 'show on my website', 'show on our website'],
  lead: 'Show a part of this site on a page of your own: copy its code into the HTML of that page. It brings no script and no cookie, and has what this site has on the day.',
  /** How the height and the colours are set. */
  use: 'Change the height to what your page has room for. An embed is light or dark as the visitor has it; with style="color-scheme: light" in its first tag it is always light.',
  groups: {
    site: { id: 'whole', label: 'Of the whole site' },
    collection: { id: 'collections', label: 'Lists' },
    country: { id: 'countries', label: 'Countries' },
    entry: { id: 'entries', label: 'One entry' },
  },
  entryNote:
    'Each entry has an embed, and each project one of those who took part. Put /embed before the path of its page. Two examples:',
  coming: 'Coming events',
  last: 'The last events',
  noneComing: 'No event is announced at the moment.',
  map: 'Map',
  participants: (title: string): string => `${title}: who took part`,
  all: 'All of it',
  on: (site: string): string => `On ${site}`,
};
