/** Where the search index is. Imports nothing, because the browser loads it too. */

/** The folder of all indexes of a site, below its root: no slash around it. */
export const SEARCH_INDEX = 'pagefind';
