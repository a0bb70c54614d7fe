/** Home. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const home: Words['home'] = {
  latestNews: 'Najnovije vesti',
  allNews: 'Sve vesti',
  allEvents: 'Svi događaji',
  ways: 'Kuda dalje',
  purposes: {
    calls: 'Na šta se možete prijaviti',
    map: 'Sva mesta i šta se u njima nalazi',
    timeline: 'Programi i projekti, iz godine u godinu',
    countries: 'Ko i šta se nalazi u svakoj od njih',
    topics: 'O čemu sve ovaj portal govori',
    openData: 'Sve u tabelama i datotekama za preuzimanje',
    feeds: 'Novosti u programu koji sami izaberete',
    shortlist: 'Ono što ste obeležili, a čuva samo vaš pregledač',
  },
  entryPoints: 'Odakle početi',
  relations: (total) =>
    `Svaki luk povezuje dve vrste unosa, a deblji je što je među njima zabeleženo više veza. Ukupno veza: ${number(total)}.`,
  whole: 'Kako je sve povezano',
  relationsTable: 'Isto u tabeli',
  relationColumns: ['Jedna vrsta', 'Druga vrsta', 'Broj veza'],
  comingEvents: 'U najavi',
  lastEvents: 'Poslednji događaji',
};
