/** Figures. */
import type { Words } from '#i18n/word-types.ts';

export const figures: Words['figures'] = {
  funnelColumns: { what: 'Šta se broji', value: 'Broj', part: 'Dio cjeline' },
  funnelCaption: (whole) => `${whole}, i dijelovi te cjeline`,
  figureOf: (entry) => `(${entry})`,
  figuresOverlap: 'Dijelovi iste cjeline mogu se preklapati; zato nisu sabrani.',
  shareOf: (percent) => `${percent}% od ukupno:`,
  partOf: 'od ukupno:',
  figureSource: (source) => `Izvor: ${source}`,
};
