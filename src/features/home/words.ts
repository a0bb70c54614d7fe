/** The words of this feature. */

export const homeWords = {
  latestNews: 'Latest news',
  allNews: 'All news',
  allEvents: 'All events',
  entryPoints: 'Ways in',
  relations: (total: number): string =>
    `Each arc joins two kinds of entries and is as heavy as the relations recorded between them: ${total.toLocaleString('en-GB')} in all.`,
  whole: 'How it hangs together',
  relationsTable: 'The same as a table',
  relationColumns: ['Between', 'and', 'Relations'],
  comingEvents: 'Coming up',
  lastEvents: 'Last events',
};
