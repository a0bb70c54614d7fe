/** What `npm run report` says, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { counted } from './names.ts';

export const care: Messages['care'] = {
  sections: {
    stale: {
      title: 'Dugo nije provereno',
      todo: 'Pročitajte ih zajedno sa izvorima, ispravite ih, pa: npm run confirm -- <id>',
    },
    thin: { title: 'Kratko', todo: 'Napišite šta je to, kome je namenjeno i šta je postignuto.' },
    unsourced: { title: 'Bez izvora', todo: 'Navedite odakle je podatak, ili ga izostavite.' },
    withoutWebsite: { title: 'Bez veb-sajta', todo: 'Dodajte njegovu adresu, ako postoji.' },
    twice: {
      title: 'Verovatno dva puta',
      todo: 'Spojite oba unosa, a adresu onog koji nestaje navedite u polju "redirectFrom".',
    },
  },
  wordCount: (words) => `${counted(words, { one: 'reč', few: 'reči', other: 'reči' })} teksta.`,
  noSource: 'Nema izvora.',
  noWebsite: 'Nema veb-sajta.',
  neverChecked: 'Nikad nije provereno.',
  lastChecked: (date) => `Poslednja provera: ${date}.`,
  noCountry: (code) => `U zemlji „${code}“ nema ničega. Upišite oznaku zemlje, na primer "RS".`,
  noProgramme: (ref) =>
    `Program „${ref}“ ne postoji. Upišite putanju njegove stranice, na primer "projects/x".`,
  nothing: 'Nema ničega što treba uraditi.',
};
