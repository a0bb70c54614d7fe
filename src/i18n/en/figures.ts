/** Figures. */

export const figures = {
  funnelColumns: { what: 'What is counted', value: 'Number', part: 'Part of' },
  funnelCaption: (whole: string): string => `${whole}, and parts of it`,
  figureOf: (entry: string): string => `of ${entry}`,
  figuresOverlap: 'Parts of the same whole can overlap; they are not added up.',
  shareOf: (percent: number): string => `${percent} % of`,
  partOf: 'of',
  figureSource: (source: string): string => `Source: ${source}`,
};
