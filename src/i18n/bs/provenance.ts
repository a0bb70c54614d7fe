/** Provenance. */
import type { Words } from '#i18n/word-types.ts';
import { formatCount, number, plural } from './grammar.ts';

/** A length of time after "više od", in whole years if possible. */
const formatSpan = (months: number) =>
  months % 12 === 0
    ? formatCount(months / 12, { one: 'godine', few: 'godine', other: 'godina' })
    : formatCount(months, { one: 'mjeseca', few: 'mjeseca', other: 'mjeseci' });

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
    contradictions: 'Gdje se izvori razlikuju',
    figures: (labels) => `Za podatke: ${labels.join(', ')}`,
    confirmed: 'Posljednja provjera',
    updated: 'Ažurirano',
    old: (months) => `prije više od ${formatSpan(months)}`,
    tell: 'Javite nam šta je pogrešno ili šta nedostaje',
    correct: 'Ispravite ovaj unos',
    confirm: 'Potvrdite da je unos tačan',
    edit: 'Izmijenite datoteku unosa',
    correction: (ref) => `Ispravka: ${ref}`,
    confirmation: (ref) => `Potvrda: ${ref}`,
  },
  dataPage: {
    lead: 'Koje podatke ovaj portal sadrži, u čemu se izvori razlikuju, šta najduže nije provjereno i kako se podaci ispravljaju.',
    entries: 'Unosi',
    sources: 'Stranice i dokumenti koji se navode',
    contradictions: 'Razlike između izvora',
    unconfirmed: 'Unosi bez datuma posljednje provjere',
    contradictionsLead:
      'Kad dva izvora tvrde različito, u unosu su navedena oba, kao i onaj čiji podatak portal koristi. Ove razlike još nisu riješene.',
    noContradictions: 'Ni u jednom unosu nije navedena razlika između izvora.',
    oldest: 'Najstariji unosi',
    oldestLead:
      'Po datumu posljednje provjere unosa; gdje taj datum nije zabilježen, po datumu ažuriranja ili objavljivanja.',
    checked: 'provjereno:',
    updated: 'ažurirano:',
    published: 'objavljeno:',
    undated: (count, total) =>
      `${number(count)} od ${number(total)} unosa ${plural(count, {
        one: 'nema takav datum i nije',
        few: 'nemaju takav datum i nisu',
        other: 'nema takav datum i nije',
      })} na ovoj listi.`,
    licence: 'Kako se sadržaj smije koristiti',
    licenceText: [
      'Činjenice nisu ničija svojina: naziv, datum ili broj može koristiti svako, najbolje uz izvor naveden u unosu.',
      'Tekstovi ovog portala i zbirka u cjelini objavljeni su pod licencom CC BY 4.0: koristite ih i mijenjajte, uz naziv portala i link do stranice.',
      'Koordinate su preuzete sa servisa GeoNames, pod licencom CC BY 4.0. Slike imaju licencu koja je navedena pored njih. Izvori pripadaju onima koji su ih objavili.',
    ],
    correct: 'Kako ispraviti grešku',
    correctText:
      'Na dnu svakog unosa nalazi se link za ispravku. Uz ispravku navedite adresu stranice, šta je pogrešno, kako treba glasiti i javni izvor koji to potvrđuje.',
    correctContact: 'Kako nam se obratiti',
    correctRepository: 'Repozitorij sadržaja',
  },
  statisticsLink: 'Koliko čega ima i šta nedostaje, u brojkama',
  openDataLink: 'Sve kao otvoreni podaci: JSON, CSV, GeoJSON',
};
