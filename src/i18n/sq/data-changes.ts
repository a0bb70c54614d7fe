/** Data changes. */
import type { Words } from '#i18n/word-types.ts';
import { number, plural } from './grammar.ts';

export const dataChanges: Words['dataChanges'] = {
  askedAs: [
    'ndryshime',
    'ndryshimet',
    'historik',
    'historiku',
    'historiku i ndryshimeve',
    'versione',
    'versionet',
    'çfarë ka ndryshuar',
    'çfarë është shtuar',
    'shtuar së fundi',
  ],
  lead: 'Çfarë u shtua, u ndryshua dhe u hoq nga të dhënat, version pas versioni, me vlerën e vjetër dhe të re.',
  files: 'Të gjitha në skedarë:',
  version: (version) => `Versioni ${version}`,
  sizes: {
    added: (entries) => `shtuar: ${entries}`,
    changed: (entries) => `ndryshuar: ${entries}`,
    renamed: (entries) => `riemërtuar: ${entries}`,
    removed: (entries) => `hequr: ${entries}`,
  },
  kinds: { added: 'shtuar', removed: 'hequr' },
  renamed: (id) => `riemërtuar, më parë: ${id}`,
  text: 'Teksti',
  textChanged: 'rishkruar pjesërisht',
  reordered: 'në renditje tjetër',
  more: (count) => `dhe ${number(count)} të tjera`,
  rest: (count) =>
    plural(count, {
      one: 'Edhe 1 zë gjendet në skedarë.',
      other: `Edhe ${number(count)} zëra gjenden në skedarë.`,
    }),
  older: (count) =>
    plural(count, {
      one: 'Edhe 1 version më i vjetër gjendet në skedarë.',
      other: `Edhe ${number(count)} versione më të vjetra gjenden në skedarë.`,
    }),
  nothing: 'Ende nuk është ruajtur asnjë version i të dhënave.',
};
