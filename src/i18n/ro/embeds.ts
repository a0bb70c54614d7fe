/** Embeds. */
import type { Words } from '#i18n/word-types.ts';

export const embeds: Words['embeds'] = {
  askedAs: [
    'widget',
    'widgeturi',
    'iframe',
    'embed',
    'încorporare',
    'încorporați',
    'inserare în site',
    'pe site-ul meu',
    'pe site-ul nostru',
    'cod pentru site',
  ],
  lead: 'Afișați o parte din acest site pe o pagină a dumneavoastră: copiați codul în HTML-ul paginii. Nu aduce niciun script și niciun cookie și arată ce are acest site în ziua respectivă.',
  use: 'Schimbați înălțimea după cât loc aveți în pagină. Fundalul este deschis sau închis, după setările vizitatorului; cu style="color-scheme: light" în prima etichetă HTML este întotdeauna deschis.',
  groups: {
    site: { id: 'whole', label: 'Tot site-ul' },
    collection: { id: 'collections', label: 'Liste' },
    country: { id: 'countries', label: 'Țări' },
    entry: { id: 'entries', label: 'O intrare' },
  },
  entryNote:
    'Fiecare intrare are un widget, iar fiecare proiect are și unul cu participanții. Puneți /embed înaintea căii paginii. Două exemple:',
  coming: 'Evenimente viitoare',
  last: 'Ultimele evenimente',
  noneComing: 'Momentan nu este anunțat niciun eveniment.',
  map: 'Hartă',
  participants: (title) => `${title}: participanți`,
  all: 'Vedeți tot',
  on: (site) => `Pe ${site}`,
};
