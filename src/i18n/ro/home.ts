/** Home. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const home: Words['home'] = {
  latestNews: 'Ultimele știri',
  allNews: 'Toate știrile',
  allEvents: 'Toate evenimentele',
  ways: 'Explorați site-ul',
  purposes: {
    calls: 'La ce puteți candida sau vă puteți înscrie',
    map: 'Toate locurile și ce este în ele',
    timeline: 'Programe și proiecte, an cu an',
    countries: 'Cine și ce este în fiecare țară',
    topics: 'Despre ce este vorba',
    openData: 'Tot conținutul, în tabele și fișiere de descărcat',
    feeds: 'Aflați noutățile în programul dumneavoastră',
    shortlist: 'Ce ați marcat, păstrat numai de browserul dumneavoastră',
  },
  entryPoints: 'De unde puteți începe',
  relations: (total) =>
    `Fiecare arc unește două tipuri de intrări și este cu atât mai gros cu cât sunt consemnate mai multe relații între ele: ${number(total)} în total.`,
  whole: 'Cum se leagă toate între ele',
  relationsTable: 'Aceleași date în tabel',
  relationColumns: ['Între', 'și', 'Relații'],
  comingEvents: 'Urmează',
  lastEvents: 'Ultimele evenimente',
};
