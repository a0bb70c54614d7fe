/** The frame of the report of the check, in Serbian. */
import type { Messages } from '#messages/message-types.ts';
import { countErrors, counted, countWarnings, inFiles, number, plural } from './names.ts';

/** Some errors and some warnings, in a sentence. */
const countBoth = (errors: number, warnings: number) =>
  [...(errors > 0 ? [countErrors(errors)] : []), ...(warnings > 0 ? [countWarnings(warnings)] : [])].join(
    ' i ',
  );

export const report: Messages['report'] = {
  severity: { error: 'greška', warning: 'upozorenje' },
  summary: ({ entries, translations, errors, files, following, warnings }) => {
    const translated = translations > 0 ? `, prevoda: ${number(translations)}` : '';
    const checked = `provereno unosa: ${number(entries)}${translated}`;
    const warned = warnings > 0 ? `, ${countWarnings(warnings)}` : '';
    if (errors === 0) return `${checked.charAt(0).toUpperCase()}${checked.slice(1)}. Nema grešaka${warned}.`;
    const followed =
      following > 0
        ? `, a iz njih ${plural(following, { one: 'sledi', few: 'slede', other: 'sledi' })} još ${number(following)}`
        : '';
    return `${countErrors(errors)} ${inFiles(files)}${followed}${warned}; ${checked}.`;
  },
  following: (errors) =>
    `Iz ove greške ${plural(errors, { one: 'sledi', few: 'slede', other: 'sledi' })} još ${countErrors(errors)} u drugim datotekama.`,

  leads: {
    example: 'Na primer:',
    instead: 'Umesto toga napišite:',
    instance: 'Dodajte ovakav red:',
    inThatFile: 'U toj datoteci napišite:',
    begin: 'Počnite ovako:',
    ifThere: 'Ako ta stranica postoji, umesto toga napišite:',
    name: 'Dajte joj ime:',
    place: 'Stavite je ovde:',
    whenDone: 'Kada to završite:',
    aboveFirst: 'Dodajte iznad 1. reda:',
  },
  addInFile: (line) => `Dodajte u toj datoteci, ispod ${line}. reda:`,
  writeInFile: (line) => `Napišite u toj datoteci, u ${line}. redu:`,
  addBelow: (line) => `Dodajte ispod ${line}. reda:`,
  inPart: (lead) => lead.replace(/:$/, ', u ovom delu:'),

  more: (link) => `Više: ${link}`,
  andMore: (count) => `(i još ${number(count)})`,
  warningsBesides: (count) =>
    `Uz to ${counted(count, {
      one: 'upozorenje, koje ništa ne sprečava',
      few: 'upozorenja, koja ništa ne sprečavaju',
      other: 'upozorenja, koja ništa ne sprečavaju',
    })}:`,
  inFull: (command) => `U celini: ${command}`,
  moreOf: (count, code) => `Još ${number(count)} sa oznakom ${code}.`,
  allOfThem: (command) => `Sve: ${command}`,
  unchanged: (errors, warnings, command) =>
    `${countBoth(errors, warnings)} u datotekama koje nisu menjane: ${command}`,

  hasErrors: 'U sadržaju ima grešaka',
  hasNoErrors: 'U sadržaju nema grešaka',
  marks: { error: '**Greška**', warning: 'Upozorenje' },
  inLine: (mark, line) => `${mark} u ${line}. redu`,
  noRoom: (errors, warnings, files) =>
    `I još ${countBoth(errors, warnings)} ${inFiles(files)}, za koje ovde nema mesta: sve ispisuje \`npm run check\`.`,

  nothingToFix: 'Nema ničega što se može ispraviti automatski.',
  fixed: 'ispravljeno',
  fixes: (count) => `Ispravljeno: ${number(count)}.`,
};
