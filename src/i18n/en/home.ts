/** Home. */
import type { SitePageName } from '#routes/features.ts';

/** What the page of a feature is for, in a few words. */
const purposes: Partial<Record<SitePageName, string>> = {
  calls: 'What you can apply or register for',
  map: 'Every place, and what is there',
  timeline: 'Programmes and projects, year by year',
  countries: 'Who and what there is in each of them',
  topics: 'What all of it is about',
  openData: 'All of it as tables and files to download',
  feeds: 'Hear of what is new in a program of your own',
  shortlist: 'What you have marked, kept by your browser alone',
};

export const home = {
  latestNews: 'Latest news',
  allNews: 'All news',
  allEvents: 'All events',
  ways: 'Find your way',
  purposes,
  entryPoints: 'Ways in',
  relations: (total: number): string =>
    `Each arc joins two kinds of entries and is as heavy as the relations recorded between them: ${total.toLocaleString('en-GB')} in all.`,
  whole: 'How it hangs together',
  relationsTable: 'The same as a table',
  relationColumns: ['Between', 'and', 'Relations'],
  comingEvents: 'Coming up',
  lastEvents: 'Last events',
};
