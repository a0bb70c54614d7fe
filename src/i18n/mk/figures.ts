/** Figures. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const figures: Words['figures'] = {
  funnelColumns: { what: 'Што се брои', value: 'Број', part: 'Дел од' },
  funnelCaption: (whole) => `${whole}, со составните делови`,
  figureOf: (entry) => `(${entry})`,
  figuresOverlap: 'Деловите на една целина може да се преклопуваат; тие не се собираат.',
  shareOf: (percent) => `${number(percent)} % од`,
  partOf: 'од',
  figureSource: (source) => `Извор: ${source}`,
};
