/** Provenance. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number, plural } from './grammar.ts';

/** A length of time after "više od", in whole years if possible. */
const formatSpan = (months: number) =>
  months % 12 === 0
    ? formatCount(months / 12, { one: 'godine', few: 'godine', other: 'godina' })
    : formatCount(months, { one: 'meseca', few: 'meseca', other: 'meseci' });

export const provenance: Words['provenance'] = {
  askedAs: [
    'kvalitet podataka',
    'izvori',
    'izvor',
    'licenca',
    'licence',
    'autorska prava',
    'prijava greške',
    'prijavi grešku',
    'greška',
    'ispravka',
    'ispravke',
  ],
  notes: 'Napomene',
  sources: 'Izvori',
  archived: 'arhivirana kopija',
  provenance: {
    contradictions: 'Gde se izvori razlikuju',
    figures: (labels) => `Za podatke: ${labels.join(', ')}`,
    confirmed: 'Poslednja provera',
    updated: 'Ažurirano',
    old: (months) => `pre više od ${formatSpan(months)}`,
    tell: 'Javite nam šta je pogrešno ili šta nedostaje',
    correct: 'Ispravite ovaj unos',
    confirm: 'Potvrdite da je unos tačan',
    edit: 'Izmenite datoteku unosa',
    correction: (ref) => `Ispravka: ${ref}`,
    confirmation: (ref) => `Potvrda: ${ref}`,
  },
  dataPage: {
    lead: 'Koje podatke ovaj portal sadrži, u čemu se izvori razlikuju, šta najduže nije provereno i kako se podaci ispravljaju.',
    entries: 'Unosi',
    sources: 'Stranice i dokumenti koji se navode',
    contradictions: 'Razlike između izvora',
    unconfirmed: 'Unosi bez datuma poslednje provere',
    contradictionsLead:
      'Kada dva izvora tvrde različito, u unosu su navedena oba, kao i onaj čiji podatak portal koristi. Ove razlike još nisu razrešene.',
    noContradictions: 'Ni u jednom unosu nije navedena razlika između izvora.',
    oldest: 'Najstariji unosi',
    oldestLead:
      'Po datumu poslednje provere unosa; gde taj datum nije zabeležen, po datumu ažuriranja ili objavljivanja.',
    checked: 'provereno:',
    updated: 'ažurirano:',
    published: 'objavljeno:',
    undated: (count, total) =>
      `${number(count)} od ${number(total)} unosa ${plural(count, {
        one: 'nema takav datum i nije',
        few: 'nemaju takav datum i nisu',
        other: 'nema takav datum i nije',
      })} na ovoj listi.`,
    licence: 'Kako se sadržaj sme koristiti',
    licenceText: [
      'Činjenice nisu ničija svojina: naziv, datum ili broj može koristiti svako, najbolje uz izvor naveden u unosu.',
      'Tekstovi ovog portala i zbirka u celini objavljeni su pod licencom CC BY 4.0: koristite ih i menjajte, uz naziv portala i link do stranice.',
      'Koordinate su preuzete sa servisa GeoNames, pod licencom CC BY 4.0. Slike imaju licencu koja je navedena pored njih. Izvori pripadaju onima koji su ih objavili.',
    ],
    correct: 'Kako ispraviti grešku',
    correctText:
      'Na dnu svakog unosa nalazi se link za ispravku. Uz ispravku navedite adresu stranice, šta je pogrešno, kako treba da glasi i javni izvor koji to potvrđuje.',
    correctContact: 'Kako da nam se obratite',
    correctRepository: 'Repozitorijum sadržaja',
  },
  statisticsLink: 'Koliko čega ima i šta nedostaje, u brojkama',
  openDataLink: 'Sve kao otvoreni podaci: JSON, CSV, GeoJSON',
};
