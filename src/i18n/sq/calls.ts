/** Calls. */

import { inSentence } from '#i18n/in-sentence.ts';
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';

export const calls: Words['calls'] = {
  askedAs: [
    'thirrje',
    'thirrjet',
    'thirrje e hapur',
    'thirrje të hapura',
    'thirrjet e hapura',
    'thirrje për projekte',
    'aplikim',
    'aplikimi',
    'aplikime',
    'aplikoj',
    'aplikoni',
    'apliko',
    'si të aplikoj',
    'ku të aplikoj',
    'financim',
    'financime',
    'fonde',
    'grant',
    'grante',
    'tender',
    'tenderë',
    'konkurs',
    'konkurse',
    'regjistrim',
    'regjistrohem',
    'regjistrohu',
    'afat',
    'afati',
    'afatet',
    'afati i fundit',
    'mundësi',
  ],
  calls: (count) => plural(count, { one: 'Thirrje e hapur', other: 'Thirrje të hapura' }),
  callList: {
    lead: 'Ku mund të aplikoni ose të regjistroheni: në fillim thirrjet me afatin më të afërt, pastaj ato të mbyllura.',
    narrowedLead:
      'Thirrjet që thonë se për kë janë. Edhe të tjerat mund të jenë të hapura për ju: shihni listën e plotë.',
    registration: (kind) => `Regjistrim: ${inSentence(kind)}`,
    forCountry: (country) => `Thirrje: ${country}`,
    forWho: (who) => `Thirrje: ${inSentence(who)}`,
    facets: { country: 'Nga cili vend jeni?', who: 'Kush jeni?' },
    open: 'Të hapura dhe të ardhshme',
    closed: 'Të mbyllura',
    closedIn: (year) => (year ? `të mbyllura në vitin ${year}` : 'të mbyllura, data nuk dihet'),
    closedByYear: 'Të mbyllura, sipas vitit',
    nothingOpen: 'Tani nuk ka asnjë thirrje të hapur.',
    countries: 'Nga cilat vende',
  },
  allCalls: (shown, total) =>
    `Këto janë ${number(shown)} të fundit nga gjithsej ${number(total)}: të gjitha thirrjet`,
  callOpens: 'Hapet',
  callDeadline: 'Afati',
  callWhen: 'Kur',
  callWho: 'Kush mund të aplikojë',
};
