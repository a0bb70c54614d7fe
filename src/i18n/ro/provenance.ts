/** Provenance. */
import type { Words } from '#i18n/word-types.ts';
import { inSentence, number, plural } from './grammar.ts';

/** A length of time in whole years if possible: "2 ani", "18 luni". */
const formatSpan = (months: number): string =>
  months % 12 === 0
    ? plural(months / 12, {
        one: 'un an',
        few: `${number(months / 12)} ani`,
        other: `${number(months / 12)} de ani`,
      })
    : plural(months, { one: 'o lună', few: `${number(months)} luni`, other: `${number(months)} de luni` });

export const provenance: Words['provenance'] = {
  askedAs: [
    'calitatea datelor',
    'surse',
    'licență',
    'drepturi de autor',
    'copyright',
    'raportați o greșeală',
    'greșeală',
    'eroare',
    'corectare',
    'corectură',
  ],
  notes: 'Note',
  sources: 'Surse',
  archived: 'copie arhivată',
  provenance: {
    contradictions: 'Unde se contrazic sursele',
    figures: (labels) => `Cifre: ${labels.map(inSentence).join(', ')}`,
    confirmed: 'Ultima verificare',
    updated: 'Actualizare',
    old: (months) => `acum mai mult de ${formatSpan(months)}`,
    tell: 'Spuneți-ne ce este greșit sau ce lipsește aici',
    correct: 'Corectați această intrare',
    confirm: 'Confirmați că este corectă',
    edit: 'Modificați fișierul ei',
    correction: (ref) => `Corectură: ${ref}`,
    confirmation: (ref) => `Confirmare: ${ref}`,
  },
  dataPage: {
    lead: 'Ce știe acest site, unde se contrazic sursele, ce nu s-a mai verificat de mult și cum se corectează.',
    entries: 'Intrări',
    sources: 'Pagini și documente citate',
    contradictions: 'Contradicții între surse',
    unconfirmed: 'Intrări fără dată a ultimei verificări',
    contradictionsLead:
      'Acolo unde două surse spun lucruri diferite, intrarea le numește pe amândouă și spune pe care o urmează site-ul. Acestea sunt încă nelămurite.',
    noContradictions: 'Nicio intrare nu semnalează contradicții între surse.',
    oldest: 'Cele mai vechi intrări',
    oldestLead:
      'În ordinea zilei în care cineva a verificat ultima oară intrarea; unde nu este consemnată, a zilei în care a fost actualizată sau publicată.',
    checked: 'verificare:',
    updated: 'actualizare:',
    published: 'publicare:',
    undated: (count, total) =>
      `Intrările fără o astfel de zi nu apar în această listă: ${number(count)} din ${number(total)}.`,
    licence: 'Cum pot fi folosite datele',
    licenceText: [
      'Un fapt nu aparține nimănui: un nume, o dată sau un număr poate fi folosit de oricine, de preferat cu sursa numită în intrare.',
      'Textele acestui site și colecția în ansamblu sunt sub licența CC BY 4.0: le puteți folosi și modifica, numind acest site, cu link la pagină.',
      'Coordonatele provin de la GeoNames, sub licența CC BY 4.0. Imaginile au licența care scrie lângă ele. Sursele aparțin celor care le-au publicat.',
    ],
    correct: 'Cum se corectează',
    correctText:
      'La sfârșitul fiecărei intrări este un link pentru corectare. Pentru o corectură, indicați adresa paginii, ce este greșit, ce ar trebui să scrie și o sursă publică.',
    correctContact: 'Cum ne puteți contacta',
    correctRepository: 'Depozitul cu conținutul site-ului',
  },
  statisticsLink: 'Câte sunt și ce lipsește, în cifre',
  openDataLink: 'Tot conținutul ca date deschise: JSON, CSV, GeoJSON',
};
