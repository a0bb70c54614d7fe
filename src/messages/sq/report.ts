/** The frame of the report of the check, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { countErrors, counted, countWarnings, inFiles, number, plural } from './names.ts';

/** Some errors and some warnings, in a sentence. */
const countBoth = (errors: number, warnings: number) =>
  [...(errors > 0 ? [countErrors(errors)] : []), ...(warnings > 0 ? [countWarnings(warnings)] : [])].join(
    ' dhe ',
  );

export const report: Messages['report'] = {
  severity: { error: 'gabim', warning: 'paralajmërim' },
  summary: ({ entries, translations, errors, files, following, warnings }) => {
    const translated =
      translations > 0 ? ` dhe ${counted(translations, { one: 'përkthim', other: 'përkthime' })}` : '';
    const all = entries + translations;
    const checked = `${plural(all, { one: 'u kontrollua', other: 'u kontrolluan' })} ${counted(entries, { one: 'zë', other: 'zëra' })}${translated}`;
    const warned = warnings > 0 ? `, ${countWarnings(warnings)}` : '';
    if (errors === 0) return `${checked.charAt(0).toUpperCase()}${checked.slice(1)}: asnjë gabim${warned}.`;
    const followed =
      following > 0
        ? `, nga ku ${plural(following, { one: 'rrjedh edhe 1 tjetër', other: `rrjedhin edhe ${number(following)} të tjera` })}`
        : '';
    return `${countErrors(errors)} ${inFiles(files)}${followed}${warned}; ${checked}.`;
  },
  following: (errors) =>
    plural(errors, {
      one: 'Nga ky gabim rrjedh edhe 1 gabim në një skedar tjetër.',
      other: `Nga ky gabim rrjedhin edhe ${number(errors)} gabime në skedarë të tjerë.`,
    }),

  leads: {
    example: 'Për shembull:',
    instead: 'Në vend të kësaj shkruani:',
    instance: 'Shtoni një rresht si ky:',
    inThatFile: 'Shkruani në atë skedar:',
    begin: 'Filloni kështu:',
    ifThere: 'Nëse ajo faqe ekziston, shkruani në vend të kësaj:',
    name: 'Jepini këtë emër:',
    place: 'Vendoseni këtu:',
    whenDone: 'Kur ta keni përfunduar:',
    aboveFirst: 'Shtoni mbi rreshtin 1:',
  },
  addInFile: (line) => `Shtoni në atë skedar, nën rreshtin ${line}:`,
  writeInFile: (line) => `Shkruani në atë skedar, në rreshtin ${line}:`,
  addBelow: (line) => `Shtoni nën rreshtin ${line}:`,
  inPart: (lead) => lead.replace(/:$/, ', në këtë pjesë:'),

  more: (link) => `Më shumë: ${link}`,
  andMore: (count) => `(edhe ${number(count)})`,
  warningsBesides: (count) =>
    plural(count, {
      one: 'Veç kësaj, 1 paralajmërim, që nuk pengon asgjë:',
      other: `Veç kësaj, ${number(count)} paralajmërime, që nuk pengojnë asgjë:`,
    }),
  inFull: (command) => `Teksti i plotë: ${command}`,
  moreOf: (count, code) => `Edhe ${number(count)} me kodin ${code}.`,
  allOfThem: (command) => `Të gjitha: ${command}`,
  unchanged: (errors, warnings, command) =>
    `${countBoth(errors, warnings)} në skedarë që nuk janë ndryshuar: ${command}`,

  hasErrors: 'Në përmbajtje ka gabime',
  hasNoErrors: 'Në përmbajtje nuk ka gabime',
  marks: { error: '**Gabim**', warning: 'Paralajmërim' },
  inLine: (mark, line) => `${mark} në rreshtin ${line}`,
  noRoom: (errors, warnings, files) =>
    `Edhe ${countBoth(errors, warnings)} ${inFiles(files)}, për të cilat këtu nuk ka vend: \`npm run check\` i tregon të gjitha.`,

  nothingToFix: 'Nuk ka asgjë që mund të ndreqet automatikisht.',
  fixed: 'u ndreq',
  fixes: (count) => `U ndreqën: ${number(count)}.`,
};
