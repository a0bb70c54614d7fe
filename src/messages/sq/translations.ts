/** What is said of translations of entries, in Albanian. */
import type { Messages } from '#messages/message-types.ts';
import { begin, inField, nameField, number } from './names.ts';

const FROM_VERSION =
  'thotë nga cili version i origjinalit është bërë ky përkthim. Ky është versioni i tanishëm.';
const FILLS_IN = 'dhe "npm run check -- --fix" e plotëson';

export const translations: Messages['translations'] = {
  notInOriginal: (path) => `Origjinali nuk e ka ${inField(path)}. Shkruajeni më parë atje, ose hiqeni këtu.`,
  items: (path, count, ofOriginal) =>
    `Në ${inField(path)} ka ${number(count)} elemente, kurse në origjinal ${number(ofOriginal)}. Secili qëndron në vendin e vet; "{}" zë vendin e atij që mbetet siç është.`,
  fact: (path) =>
    `${begin(nameField(path))} përmban një të dhënë ose një emër, dhe këtë çdo gjuhë e merr nga origjinali. Hiqeni këtu.`,
  summaryMissing: (field) => `Përkthimit i mungon fusha „${field}”: atë e tregojnë listat dhe kërkimi.`,
  labelTwice: (label) =>
    `Dy numra quhen „${label}”, kurse në origjinal dallohen. Jepini secilit emrin e vet.`,
  versionMissing: (field) => `Mungon fusha „${field}”. Ajo ${FROM_VERSION}`,
  versionEmpty: (field) => `Fusha „${field}” është bosh. Ajo ${FROM_VERSION}`,
  noVersion: (field) =>
    `Fusha „${field}” ka dymbëdhjetë shifra e shkronja, që thonë nga cili version i origjinalit është bërë ky përkthim. Nëse është versioni i tanishëm, lëreni bosh (''), ${FILLS_IN}.`,
  stale: (file, field) =>
    `Teksti i skedarit "${file}" ka ndryshuar ndërkohë. Lexojeni përsëri dhe përditësoni përkthimin; pastaj lëreni fushën „${field}” bosh, ${FILLS_IN}.`,
  changes: (fields, lines, more, isShorter) => {
    const parts = [
      ...(fields.length > 0 ? [`"${fields.join('; ')}"`] : []),
      ...(lines.length === 1 ? [`teksti në rreshtin ${lines[0]}`] : []),
      ...(lines.length > 1
        ? [`teksti në rreshtat ${lines.join(', ')}${more > 0 ? ` dhe edhe në ${number(more)} të tjerë` : ''}`]
        : []),
      ...(isShorter ? ['teksti, nga i cili diçka është hequr ose është zhvendosur'] : []),
    ];
    return `Çfarë ka ndryshuar: ${parts.join('; ')}.`;
  },
  noText: 'Origjinali ka tekst, kurse këtu nuk ka. Shkruajeni nën rreshtin e dytë me viza.',
  untranslated: 'Ky është teksti i origjinalit, ende i papërkthyer.',
  place: (original) => `Përkthimi qëndron pranë origjinalit të vet, "${original}", dhe ka emrin e tij.`,
  noOriginal: (entry, language) =>
    `Ky është përkthim i zërit "${entry}", që nuk ekziston. Përkthimi ka emrin e origjinalit të vet, me ".${language}" para mbaresës.`,
  twice: (file) => `"${file}" përkthen të njëjtin zë në të njëjtën gjuhë. Mbani vetëm njërin prej tyre.`,
};
