/** Figures. */
import type { Words } from '#i18n/word-types.ts';
import { number } from './grammar.ts';

export const figures: Words['figures'] = {
  funnelColumns: { what: 'Çfarë numërohet', value: 'Numri', part: 'Pjesë e' },
  funnelCaption: (whole) => `${whole}, me pjesët përbërëse`,
  figureOf: (entry) => `(${entry})`,
  figuresOverlap: 'Pjesët e së njëjtës tërësi mund të mbivendosen; ato nuk mblidhen.',
  shareOf: (percent) => `${number(percent)} % nga`,
  partOf: 'nga',
  figureSource: (source) => `Burimi: ${source}`,
};
