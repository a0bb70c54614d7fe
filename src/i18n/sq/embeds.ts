/** Embeds. */
import type { Words } from '#i18n/word-types.ts';

export const embeds: Words['embeds'] = {
  askedAs: [
    'ngulit',
    'ngulitje',
    'ngulitni',
    'embed',
    'iframe',
    'widget',
    'shfaq në faqen time',
    'shfaq në faqen tonë',
    'për faqen time',
    'për uebfaqen tonë',
  ],
  lead: 'Shfaqni një pjesë të këtij portali në faqen tuaj: kopjoni kodin e saj në HTML-në e faqes. Nuk sjell as skripte, as kuki, dhe tregon gjithmonë atë që ka portali atë ditë.',
  use: 'Ndryshoni lartësinë sipas hapësirës në faqen tuaj. Ngulitja është e çelët ose e errët sipas cilësimit të vizitorit; me style="color-scheme: light" në etiketën e parë mbetet gjithmonë e çelët.',
  groups: {
    site: { id: 'whole', label: 'I gjithë portali' },
    collection: { id: 'collections', label: 'Lista' },
    country: { id: 'countries', label: 'Vende' },
    entry: { id: 'entries', label: 'Një zë' },
  },
  entryNote:
    'Çdo zë ka një ngulitje, dhe çdo projekt një tjetër me pjesëmarrësit. Vendosni /embed para shtegut të faqes. Dy shembuj:',
  coming: 'Ngjarjet e ardhshme',
  last: 'Ngjarjet e fundit',
  noneComing: 'Për momentin nuk është njoftuar asnjë ngjarje.',
  map: 'Harta',
  participants: (title) => `${title}: kush mori pjesë`,
  all: 'Shih të gjitha',
  on: (site) => `Në portalin ${site}`,
};
