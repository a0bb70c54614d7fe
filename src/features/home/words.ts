/** The words of this feature. */

export const homeWords = {
  latestNews: 'Latest news',
  allNews: 'All news',
  allEvents: 'All events',
  waysIn: 'Ways in',
  joins: (total: number): string =>
    `Each arc joins two kinds of entries and is as heavy as the relations recorded between them: ${total.toLocaleString('en-GB')} in all.`,
  whole: 'How it hangs together',
  joinsTable: 'The same as a table',
  joinsColumns: ['Between', 'and', 'Relations'],
  comingEvents: 'Coming up',
  lastEvents: 'Last events',
};
