/** Numbers. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';
import { list, number, plural } from './grammar.ts';
import { shared } from './shared.ts';

/** "24 muajt e fundit": after "në". */
const lastMonths = plural(site.confirmedForMonths, {
  one: 'muajin e fundit',
  other: `${number(site.confirmedForMonths)} muajt e fundit`,
});

export const numbers: Words['numbers'] = {
  askedAs: [
    'statistika',
    'statistikat',
    'statistikë',
    'numra',
    'numrat',
    'shifra',
    'shifrat',
    'sa ka',
    'sa',
    'grafik',
    'grafikë',
    'grafikët',
    'diagram',
    'plotësia',
  ],
  lead: 'Sa ka dhe nga çfarë: sipas vendit, llojit, vitit, programit dhe temës; kush bashkëpunon me kë dhe çfarë mungon. Çdo numër çon te lista përkatëse.',
  sections: {
    countries: { id: 'countries', label: 'Sipas vendit' },
    kinds: { id: 'kinds', label: 'Sipas llojit' },
    years: { id: 'years', label: 'Sipas vitit' },
    topics: { id: 'topics', label: 'Sipas temës' },
    programmes: { id: 'programmes', label: 'Sipas programit' },
    together: { id: 'together', label: 'Kush bashkëpunon' },
    gaps: { id: 'gaps', label: 'Sa të plota janë' },
    checks: { id: 'checks', label: 'Sa të përditësuara janë' },
  },
  countriesNote: 'Një projekt numërohet në secilin vend që merr pjesë në të.',
  yearsNote: 'Sipas vitit të fillimit. Lartësia e çdo grafiku përcaktohet nga viti i tij më i mirë.',
  programmesNote: 'Projektet, ngjarjet dhe punëtoritë që i përkasin programit, në të gjitha nivelet.',
  togetherNote:
    'Çiftet që patën rol në më shumë projekte, ngjarje dhe punëtori të përbashkëta. Një hub dhe operatori i tij nuk numërohen si çift.',
  gapsNote:
    'Shiriti tregon pjesën në secilën rubrikë. Rubrika që mungon është e plotë; jo çdo gjë ka uebfaqe ose datë.',
  checksNote: `Faktet ndryshojnë: pas ${number(site.confirmedForMonths)} muajsh faqja paralajmëron se mund të kenë ndryshuar.`,
  year: 'Viti',
  name: 'Emri',
  count: 'Numri',
  none: '–',
  noneOf: (total) => `Asnjë nga gjithsej ${shared.entries(total)}.`,
  of: (total) => ` nga ${total}`,
  most: 'Më së shumti në',
  panel: (plural, label) => shared.partOf(plural, inSentence(label)),
  more: (count) => `Lista e plotë (${number(count)})`,
  pair: (names) => list(names),
  gaps: {
    source: { label: 'Pa burim', list: (plural) => `${plural} pa burim` },
    website: { label: 'Pa uebfaqe', list: (plural) => `${plural} pa uebfaqe` },
    place: { label: 'Pa vendndodhje', list: (plural) => `${plural} pa vendndodhje` },
    date: { label: 'Pa datë', list: (plural) => `${plural} pa datë` },
    checked: {
      label: `Të verifikuara në ${lastMonths}`,
      list: (plural) => `${plural} të verifikuara në ${lastMonths}`,
    },
    unchecked: {
      label: `Të paverifikuara në ${lastMonths}`,
      list: (plural) => `${plural} të paverifikuara në ${lastMonths}`,
    },
  },
};
