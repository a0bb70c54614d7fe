/** The words of the interface in Macedonian, by room. */
import type { Words } from '#i18n/word-types.ts';
import { bridgeDiagram } from './bridge-diagram.ts';
import { calendars } from './calendars.ts';
import { calls } from './calls.ts';
import { citations } from './citations.ts';
import { collections } from './collections.ts';
import { countries } from './countries.ts';
import { dataChanges } from './data-changes.ts';
import { directory } from './directory.ts';
import { embeds } from './embeds.ts';
import { entry } from './entry.ts';
import { feeds } from './feeds.ts';
import { figures } from './figures.ts';
import { LOCALE } from './grammar.ts';
import { home } from './home.ts';
import { hosting } from './hosting.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { numbers } from './numbers.ts';
import { offline } from './offline.ts';
import { openData } from './open-data.ts';
import { pages } from './pages.ts';
import { participants } from './participants.ts';
import { people } from './people.ts';
import { project } from './project.ts';
import { provenance } from './provenance.ts';
import { related } from './related.ts';
import { relations } from './relations.ts';
import { search, searchPage } from './search.ts';
import { shared } from './shared.ts';
import { shortlist } from './shortlist.ts';
import { sitePages } from './site-pages.ts';
import { spreadsheets } from './spreadsheets.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';
import { view } from './view.ts';

export const words: Words = {
  locale: LOCALE,
  bridgeDiagram,
  calendars,
  calls,
  citations,
  collections,
  countries,
  dataChanges,
  directory,
  embeds,
  entry,
  feeds,
  figures,
  home,
  hosting,
  lists,
  map,
  numbers,
  offline,
  openData,
  pages,
  participants,
  people,
  project,
  provenance,
  related,
  relations,
  search,
  searchPage,
  shared,
  shortlist,
  sitePages,
  spreadsheets,
  timeline,
  topics,
  view,
};
