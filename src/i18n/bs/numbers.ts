/** Numbers. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';
import { formatCount, formatList, number, plural } from './grammar.ts';
import { shared } from './shared.ts';

const months = site.confirmedForMonths;

/** "u posljednja 24 mjeseca" */
const lately = `u ${plural(months, {
  one: `posljednjih ${months} mjesec`,
  few: `posljednja ${months} mjeseca`,
  other: `posljednjih ${months} mjeseci`,
})}`;

export const numbers: Words['numbers'] = {
  askedAs: [
    'brojevi',
    'brojke',
    'podaci u brojkama',
    'koliko',
    'grafikon',
    'grafikoni',
    'potpunost',
    'statistike',
  ],
  lead: 'Koliko čega ima: po zemljama, vrstama, godinama, programima i temama; ko sarađuje i šta nedostaje. Svaki broj vodi do liste na koju se odnosi.',
  sections: {
    countries: { id: 'countries', label: 'Po zemljama' },
    kinds: { id: 'kinds', label: 'Po vrstama' },
    years: { id: 'years', label: 'Po godinama' },
    topics: { id: 'topics', label: 'Po temama' },
    programmes: { id: 'programmes', label: 'Po programima' },
    together: { id: 'together', label: 'Ko sarađuje' },
    gaps: { id: 'gaps', label: 'Koliko je potpuno' },
    checks: { id: 'checks', label: 'Koliko je ažurno' },
  },
  countriesNote: 'Projekat se računa u svakoj zemlji koja u njemu učestvuje.',
  yearsNote: 'Po godini početka. Visina svakog grafikona odgovara njegovoj najboljoj godini.',
  programmesNote: 'Projekti, događaji i radionice koji pripadaju programu, na svim nivoima.',
  togetherNote:
    'Parovi koji su imali ulogu u najviše istih projekata, događaja i radionica. Hub i onaj ko njime upravlja ne računaju se kao par.',
  gapsNote:
    'Traka pokazuje udio u zbirci. Zbirka koje ovdje nema potpuna je; ne mora svaki unos imati web-stranicu ili datum.',
  checksNote: `Podaci se mijenjaju: nakon ${formatCount(months, { one: 'mjeseca', few: 'mjeseca', other: 'mjeseci' })} stranica upozorava da su možda zastarjeli.`,
  year: 'Godina',
  name: 'Naziv',
  count: 'Broj',
  none: '–',
  noneOf: (total) => `Nijedan od ${number(total)} unosa.`,
  of: (total) => ` od ${total}`,
  most: 'Najviše u godini',
  panel: (label, facet) => shared.partOf(label, inSentence(facet)),
  more: (count) => `Cijela lista (${number(count)})`,
  pair: (names) => formatList(names),
  gaps: {
    source: { label: 'Bez izvora', list: (label) => `${label} bez izvora` },
    website: { label: 'Bez web-stranice', list: (label) => `${label} bez web-stranice` },
    place: { label: 'Bez mjesta', list: (label) => `${label} bez mjesta` },
    date: { label: 'Bez datuma', list: (label) => `${label} bez datuma` },
    checked: { label: `Provjereno ${lately}`, list: (label) => `${label}: provjereno ${lately}` },
    unchecked: { label: `Nije provjereno ${lately}`, list: (label) => `${label}: nije provjereno ${lately}` },
  },
};
