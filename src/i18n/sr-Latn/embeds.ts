/** Embeds. */
import type { Words } from '#i18n/word-types.ts';

export const embeds: Words['embeds'] = {
  askedAs: [
    'ugradnja',
    'ugradi',
    'ugraditi',
    'embed',
    'embedovanje',
    'iframe',
    'vidžet',
    'vidžeti',
    'widget',
    'prikaz na mom sajtu',
    'prikaz na našem sajtu',
    'na svom sajtu',
  ],
  lead: 'Prikažite deo ovog portala na svojoj stranici: kopirajte njegov kod u HTML te stranice. Prikaz ne donosi skripte ni kolačiće, a sadržaj je uvek isti kao na portalu tog dana.',
  use: 'Visinu prilagodite prostoru na svojoj stranici. Ugrađeni prikaz je svetao ili taman, prema podešavanju posetioca; uz style="color-scheme: light" u prvoj oznaci uvek je svetao.',
  groups: {
    site: { id: 'whole', label: 'Ceo portal' },
    collection: { id: 'collections', label: 'Liste' },
    country: { id: 'countries', label: 'Zemlje' },
    entry: { id: 'entries', label: 'Jedan unos' },
  },
  entryNote:
    'Svaki unos ima prikaz za ugradnju, a svaki projekat i prikaz onih koji su učestvovali. Ispred putanje stranice dodajte /embed. Dva primera:',
  coming: 'Najavljeni događaji',
  last: 'Poslednji događaji',
  noneComing: 'Trenutno nema najavljenih događaja.',
  map: 'Mapa',
  participants: (title) => `${title}: ko je učestvovao`,
  all: 'Prikažite sve',
  on: (site) => `Na portalu ${site}`,
};
