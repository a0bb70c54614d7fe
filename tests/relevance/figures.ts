/** Computes the quality of a search: hit@k and mean reciprocal rank over the first ten results. */
import type { Case } from './cases.ts';
import { GROUPS } from './query.ts';
import type { RelationQuestion } from './relation-questions.ts';
import { VARIANTS, type Variant } from './variants.ts';

/** The result of a query. */
export interface Outcome extends Case {
  /** Path parts of the first ten results, in order. */
  found: readonly string[];
  /** From 1; undefined if no right page is among them. */
  rank: number | undefined;
}

/** The first answer to a question about relations. */
export interface AnswerOutcome extends RelationQuestion {
  /** All that it lists; undefined if there is no answer. */
  found: readonly string[] | undefined;
  /** True if that is the right answer, neither more nor less, from the right page. */
  isRight: boolean;
}

/** The share (0 to 1) of questions with the right answer. Throws if there are none. */
export function calculateRightAnswers(outcomes: readonly AnswerOutcome[]): number {
  if (outcomes.length === 0) throw new RangeError('There are no questions.');
  return outcomes.filter(({ isRight }) => isRight).length / outcomes.length;
}

export interface Figures {
  label: string;
  /** The number of queries. */
  count: number;
  /** The share (0 to 1) of queries with a right page as first result. */
  hitAt1: number;
  /** The share of queries with a right page among the first three. */
  hitAt3: number;
  /** The mean of 1, 1/2, 1/3 … by the rank of the first right page; 0 if none is among the first ten. */
  meanReciprocalRank: number;
}

/** The figures of outcomes. Throws if there are none. */
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

/** The figures of a variant, and of the same names as written. */
interface VariantFigures {
  variant: Variant;
  own: Figures;
  asWritten: Figures;
}

export interface AllFigures {
  groups: Figures[];
  total: Figures;
  variants: VariantFigures[];
}

/** All figures: of each group, of all queries, and of each variant of names. */
export function createAllFigures(outcomes: readonly Outcome[]): AllFigures {
  const written = outcomes.filter(({ variant }) => variant === undefined);
  return {
    groups: GROUPS.map((group) => {
      const groupOutcomes = written.filter((outcome) => outcome.group === group);
      return calculateFigures(group, groupOutcomes);
    }),
    total: calculateFigures('all', written),
    variants: VARIANTS.map((variant) => {
      const variantOutcomes = outcomes.filter((outcome) => outcome.variant === variant);
      const names = new Set(variantOutcomes.map(({ from }) => from));
      return {
        variant,
        own: calculateFigures(`names, ${variant}`, variantOutcomes),
        asWritten: calculateFigures(
          '  the same as written',
          written.filter(({ query }) => names.has(query)),
        ),
      };
    }),
  };
}

/** Outcomes without a right page in first place. */
export const listMisses = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ rank }) => rank !== 1);
