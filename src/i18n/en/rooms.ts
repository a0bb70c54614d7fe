/** The words of the interface in English, by room. Labels of a collection are in its file in `collections/`. */
import { bridgeDiagram } from './bridge-diagram.ts';
import { calendars } from './calendars.ts';
import { calls } from './calls.ts';
import { citations } from './citations.ts';
import { countries } from './countries.ts';
import { dataChanges } from './data-changes.ts';
import { directory } from './directory.ts';
import { embeds } from './embeds.ts';
import { entry } from './entry.ts';
import { feeds } from './feeds.ts';
import { figures } from './figures.ts';
import { home } from './home.ts';
import { hosting } from './hosting.ts';
import { lists } from './lists.ts';
import { map } from './map.ts';
import { numbers } from './numbers.ts';
import { offline } from './offline.ts';
import { openData } from './open-data.ts';
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

export const en = {
  /** The BCP 47 tag of the language and of its formats. */
  locale: 'en-GB',
  bridgeDiagram,
  calendars,
  calls,
  citations,
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
