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
    'prikaz na mojoj stranici',
    'prikaz na našoj stranici',
    'na svojoj stranici',
  ],
  lead: 'Prikažite dio ovog portala na svojoj stranici: kopirajte njegov kod u HTML te stranice. Prikaz ne donosi skripte ni kolačiće, a sadržaj je uvijek isti kao na portalu tog dana.',
  use: 'Visinu prilagodite prostoru na svojoj stranici. Ugrađeni prikaz je svijetao ili taman, prema postavkama posjetioca; uz style="color-scheme: light" u prvoj oznaci uvijek je svijetao.',
  groups: {
    site: { id: 'whole', label: 'Cijeli portal' },
    collection: { id: 'collections', label: 'Liste' },
    country: { id: 'countries', label: 'Zemlje' },
    entry: { id: 'entries', label: 'Jedan unos' },
  },
  entryNote:
    'Svaki unos ima prikaz za ugradnju, a svaki projekat i prikaz onih koji su učestvovali. Ispred putanje stranice dodajte /embed. Dva primjera:',
  coming: 'Najavljeni događaji',
  last: 'Posljednji događaji',
  noneComing: 'Trenutno nema najavljenih događaja.',
  map: 'Mapa',
  participants: (title) => `${title}: ko je učestvovao`,
  all: 'Prikažite sve',
  on: (site) => `Na portalu ${site}`,
};
