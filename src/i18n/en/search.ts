/** Words of the search: for its scripts in the browser, and for its page. */

const formatResultCount = (count: number) => (count === 1 ? '1 result' : `${count} results`);
const formatQuery = (query: string) => (query === '' ? '' : ` for “${query}”`);

export const search = {
  found: (count: number, query: string): string => formatResultCount(count) + formatQuery(query),
  /** Read aloud while one types: the number of results, and the one that Enter opens. */
  foundFirst: (count: number, first: string): string => `${formatResultCount(count)}, ${first} first`,
  nothing: (query: string): string =>
    `Nothing found${formatQuery(query)}. Check the spelling, or try other words.`,
  instead: {
    spelling: (asked: string, query: string): string =>
      `Nothing here is called “${asked}”. These are results for “${query}”.`,
    fewer: (_asked: string, query: string): string =>
      `No page has all of these words. These have “${query}”.`,
  },
  failed: 'The search could not be loaded. Try again, or use these lists.',
  browse: 'Browse by kind, country and more',
  narrow: 'Narrow down',
  chosen: (count: number): string => `${count} chosen`,
  showAll: (count: number): string => `Show all ${count}`,
  showFewer: 'Show fewer',
  remove: (facet: string, value: string): string => `Remove ${facet}: ${value}`,
  /** Suggestions for an empty result */
  withoutFacets: (query: string): string => (query === '' ? 'Start again' : `Everything for “${query}”`),
  withoutLastWord: (query: string): string => `Only “${query}”`,
  results: formatResultCount,
  // the dialog
  placeholder: 'A name, a place, a subject',
  close: 'Close',
  options: 'Results',
  all: 'All results on the search page',
  // beside two arrows, drawn
  choose: 'to choose',
  keys: [
    ['Enter', 'to open'],
    ['Esc', 'to close'],
  ] as readonly (readonly [key: string, does: string])[],
  // a page opened from a result
  removeMarks: 'Remove marks',
};

/** Words in the HTML of the search page. */
export const searchPage = {
  facets: {
    kind: 'Kind',
    country: 'Country',
    topic: 'Topic',
    programme: 'Programme',
    year: 'Year',
    status: 'Status',
  },
  noScript: 'Searching needs JavaScript. Everything is also in these lists, and in',
  noScriptDirectory: 'the directory from A to Z',
  sort: 'Sort by',
  sorts: { relevance: 'relevance', date: 'date' },
  reset: 'Reset',
  tryThis: 'Try instead',
  more: 'Show more',
  result: 'An entry',
  sections: 'In sections',
  /** What people call the entries of a collection beside its label, by its name. English has labels that do. */
  askedAs: {} as Readonly<Record<string, readonly string[]>>,
};
