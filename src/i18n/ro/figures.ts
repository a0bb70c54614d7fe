/** Figures. */
import type { Words } from '#i18n/word-types.ts';

export const figures: Words['figures'] = {
  funnelColumns: { what: 'Ce se numără', value: 'Număr', part: 'Parte din' },
  funnelCaption: (whole) => `${whole} și părți din total`,
  figureOf: (entry) => `la ${entry}`,
  figuresOverlap: 'Părțile aceluiași întreg se pot suprapune; nu sunt adunate.',
  shareOf: (percent) => `${percent}\u00A0% din`,
  partOf: 'din',
  figureSource: (source) => `Sursa: ${source}`,
};
