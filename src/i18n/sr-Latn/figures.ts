/** Figures. */
import type { Words } from '#i18n/word-types.ts';

export const figures: Words['figures'] = {
  funnelColumns: { what: 'Šta se broji', value: 'Broj', part: 'Deo celine' },
  funnelCaption: (whole) => `${whole}, i delovi te celine`,
  figureOf: (entry) => `(${entry})`,
  figuresOverlap: 'Delovi iste celine mogu se preklapati; zato nisu sabrani.',
  shareOf: (percent) => `${percent}% od ukupno:`,
  partOf: 'od ukupno:',
  figureSource: (source) => `Izvor: ${source}`,
};
