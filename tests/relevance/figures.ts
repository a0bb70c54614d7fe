/** How well a search does: hit@k and mean reciprocal rank over the first ten results. */
import type { Case } from './cases.ts';
import { GROUPS } from './query.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** What came of a query. */
export interface Outcome extends Case {
  /** Parts of the addresses of the first ten results, first to last. */
  found: readonly string[];
  /** From 1; undefined where no right page is among them. */
  rank: number | undefined;
}

export interface Figures {
  label: string;
  /** How many queries. */
  count: number;
  /** Of these, the part (0 to 1) with a right page as the first result. */
  hitAt1: number;
  /** Of these, the part with a right page among the first three. */
  hitAt3: number;
  /** The mean of 1, 1/2, 1/3 … by the rank of the first right page; 0 where it is none of the first ten. */
  meanReciprocalRank: number;
}

/** The figures of some outcomes. Throws where there are none: no figure of nothing is true. */
export function calculateFigures(label: string, outcomes: readonly Outcome[]): Figures {
  if (outcomes.length === 0) throw new RangeError(`There is nothing to count for ${label}.`);
  const mean = (toValue: (rank: number) => number) =>
    outcomes.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : toValue(rank)), 0) / outcomes.length;
  return {
    label,
    count: outcomes.length,
    hitAt1: mean((rank) => Number(rank <= 1)),
    hitAt3: mean((rank) => Number(rank <= 3)),
    meanReciprocalRank: mean((rank) => 1 / rank),
  };
}

/** A variant beside the same names as they are written. */
export interface VariantFigures {
  variant: Variant;
  own: Figures;
  asWritten: Figures;
}

export interface AllFigures {
  groups: Figures[];
  total: Figures;
  variants: VariantFigures[];
}

/** All figures: of each group and of all queries as they are written, and of each variant of the names. */
export function toAllFigures(outcomes: readonly Outcome[]): AllFigures {
  const written = outcomes.filter(({ variant }) => variant === undefined);
  return {
    groups: GROUPS.map((group) => {
      const own = written.filter((outcome) => outcome.group === group);
      return calculateFigures(group, own);
    }),
    total: calculateFigures('all', written),
    variants: VARIANTS.map((variant) => {
      const own = outcomes.filter((outcome) => outcome.variant === variant);
      const names = new Set(own.map(({ from }) => from));
      return {
        variant,
        own: calculateFigures(`names, ${variant}`, own),
        asWritten: calculateFigures(
          '  the same as written',
          written.filter(({ query }) => names.has(query)),
        ),
      };
    }),
  };
}

/** What did not come first although it should. */
export const listMisses = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ rank }) => rank !== 1);
