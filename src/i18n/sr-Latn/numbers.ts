/** Numbers. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { site } from '#site.ts';
import { formatCount, formatList, number, plural } from './grammar.ts';
import { shared } from './shared.ts';

const months = site.confirmedForMonths;

/** "u poslednja 24 meseca" */
const lately = `u ${plural(months, {
  one: `poslednjih ${months} mesec`,
  few: `poslednja ${months} meseca`,
  other: `poslednjih ${months} meseci`,
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
    'Parovi koji su imali ulogu u najviše istih projekata, događaja i radionica. Hab i onaj ko njime upravlja ne računaju se kao par.',
  gapsNote:
    'Traka pokazuje udeo u zbirci. Zbirka koje ovde nema potpuna je; ne mora svaki unos da ima veb-sajt ili datum.',
  checksNote: `Podaci se menjaju: posle ${formatCount(months, { one: 'meseca', few: 'meseca', other: 'meseci' })} stranica upozorava da su možda zastareli.`,
  year: 'Godina',
  name: 'Naziv',
  count: 'Broj',
  none: '–',
  noneOf: (total) => `Nijedan od ${number(total)} unosa.`,
  of: (total) => ` od ${total}`,
  most: 'Najviše u godini',
  panel: (label, facet) => shared.partOf(label, inSentence(facet)),
  more: (count) => `Cela lista (${number(count)})`,
  pair: (names) => formatList(names),
  gaps: {
    source: { label: 'Bez izvora', list: (label) => `${label} bez izvora` },
    website: { label: 'Bez veb-sajta', list: (label) => `${label} bez veb-sajta` },
    place: { label: 'Bez mesta', list: (label) => `${label} bez mesta` },
    date: { label: 'Bez datuma', list: (label) => `${label} bez datuma` },
    checked: { label: `Provereno ${lately}`, list: (label) => `${label}: provereno ${lately}` },
    unchecked: { label: `Nije provereno ${lately}`, list: (label) => `${label}: nije provereno ${lately}` },
  },
};
