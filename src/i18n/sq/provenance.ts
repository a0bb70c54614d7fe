/** Provenance. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';
import { shared } from './shared.ts';

export const provenance: Words['provenance'] = {
  askedAs: [
    'cilësia e të dhënave',
    'burime',
    'burimet',
    'burimi',
    'licenca',
    'licencë',
    'të drejtat e autorit',
    'raporto gabim',
    'raportoni një gabim',
    'gabim',
    'korrigjim',
    'korrigjime',
    'saktësia',
  ],
  notes: 'Shënime',
  sources: 'Burimet',
  archived: 'kopje e arkivuar',
  provenance: {
    contradictions: 'Ku burimet nuk përputhen',
    figures: (labels) =>
      `${plural(labels.length, { one: 'Shifra', other: 'Shifrat' })}: ${labels.join(', ')}`,
    confirmed: 'Verifikuar së fundi',
    updated: 'Përditësuar',
    old: (months) => `më shumë se ${formatSpan(months)} më parë`,
    tell: 'Na tregoni çfarë është gabim ose mungon këtu',
    correct: 'Korrigjoni këtë zë',
    confirm: 'Konfirmoni se është i saktë',
    edit: 'Redaktoni skedarin',
    correction: (ref) => `Korrigjim: ${ref}`,
    confirmation: (ref) => `Konfirmim: ${ref}`,
  },
  dataPage: {
    lead: 'Çfarë të dhënash ka ky portal, ku nuk përputhen burimet, çfarë ka më gjatë pa u verifikuar dhe si bëhen korrigjimet.',
    entries: 'Zëra',
    sources: 'Faqe dhe dokumente të cituara',
    contradictions: 'Mospërputhje mes burimeve',
    unconfirmed: 'Zëra pa datë të verifikimit të fundit',
    contradictionsLead:
      'Kur dy burime thonë gjëra të ndryshme, zëri i përmend të dyja dhe thotë cilin ndjek portali. Këto janë ende të hapura.',
    noContradictions: 'Asnjë zë nuk shënon mospërputhje mes burimeve.',
    oldest: 'Zërat më të vjetër',
    oldestLead:
      'Të renditur sipas datës së verifikimit të fundit; kur ajo nuk është shënuar, sipas datës së përditësimit ose të publikimit.',
    checked: 'verifikuar',
    updated: 'përditësuar',
    published: 'publikuar',
    undated: (count, total) =>
      plural(count, {
        one: `${number(count)} nga gjithsej ${shared.entries(total)} nuk ka datë të tillë dhe nuk është në këtë listë.`,
        other: `${number(count)} nga gjithsej ${shared.entries(total)} nuk kanë datë të tillë dhe nuk janë në këtë listë.`,
      }),
    licence: 'Si mund të përdoren të dhënat',
    licenceText: [
      'Faktet nuk janë pronë e askujt: një emër, një datë ose një numër mund ta përdorë kushdo, mundësisht me burimin që përmend zëri.',
      'Tekstet e këtij portali dhe përmbledhja në tërësi kanë licencën CC BY 4.0: përdorini dhe ndryshojini, duke përmendur portalin me lidhje te faqja.',
      'Koordinatat janë nga GeoNames, me licencën CC BY 4.0. Fotot kanë licencën që shënohet pranë tyre. Burimet u përkasin atyre që i kanë botuar.',
    ],
    correct: 'Si bëhet një korrigjim',
    correctText:
      'Në fund të çdo zëri ka një lidhje për korrigjim. Për korrigjimin nevojiten adresa e faqes, çfarë është gabim, si duhet të jetë dhe një burim publik për këtë.',
    correctContact: 'Si të na kontaktoni',
    correctRepository: 'Depoja e përmbajtjes',
  },
  statisticsLink: 'Sa të dhëna ka dhe çfarë mungon, në numra',
  openDataLink: 'Të gjitha si të dhëna të hapura: JSON, CSV, GeoJSON',
};

/** A length of time in whole years if possible. */
const formatSpan = (months: number) =>
  months % 12 === 0
    ? plural(months / 12, { one: 'një vit', other: `${number(months / 12)} vjet` })
    : plural(months, { one: 'një muaj', other: `${number(months)} muaj` });
