/** Figures. */
import type { Words } from '#i18n/word-types.ts';

export const figures: Words['figures'] = {
  funnelColumns: { what: 'Що пораховано', value: 'Кількість', part: 'Частина чого' },
  funnelCaption: (whole) => `${whole} та частини цього цілого`,
  figureOf: (entry) => `(${entry})`,
  figuresOverlap: 'Частини одного цілого можуть перетинатися; їх не додають.',
  // What follows is in the nominative: “37%, усього: 84 учасники”.
  shareOf: (percent) => `${percent}%, усього:`,
  partOf: 'усього:',
  figureSource: (source) => `Джерело: ${source}`,
};
