/** Formats the report: a table with the misses, or JSON for programs. */
import {
  type AllFigures,
  type AnswerOutcome,
  calculateRightAnswers,
  createAllFigures,
  type Figures,
  listMisses,
  type Outcome,
} from './figures.ts';

export const RELEVANCE_FORMATS = ['text', 'json'] as const;
type RelevanceFormat = (typeof RELEVANCE_FORMATS)[number];

/** The report in a format, with the answers to questions about relations if these were asked. */
export function formatRelevance(
  outcomes: readonly Outcome[],
  format: RelevanceFormat,
  answers: readonly AnswerOutcome[] = [],
): string {
  const figures = createAllFigures(outcomes);
  if (format === 'json') {
    return JSON.stringify({ ...figures, misses: listMisses(outcomes), answers }, null, 2);
  }
  return [
    formatTable(figures),
    formatMisses(outcomes),
    ...(answers.length > 0 ? [formatAnswers(answers)] : []),
  ].join('\n\n');
}

function formatTable({ groups, total, variants }: AllFigures): string {
  const lines = [
    ...groups,
    total,
    ...variants.flatMap(({ own: figures, asWritten }) => [figures, asWritten]),
  ];
  const rows = [['', 'queries', 'hit@1', 'hit@3', 'MRR'], ...lines.map(createRow)];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

const createRow = ({ label, count, hitAt1, hitAt3, meanReciprocalRank }: Figures) => [
  label,
  String(count),
  formatPart(hitAt1),
  formatPart(hitAt3),
  meanReciprocalRank.toFixed(3),
];

/** How many questions about relations have the right answer, and what the others have, one a line. */
export function formatAnswers(outcomes: readonly AnswerOutcome[]): string {
  const wrong = outcomes.filter(({ isRight }) => !isRight);
  return [
    `relations: ${outcomes.length} questions, ${formatPart(calculateRightAnswers(outcomes))} with the right answer`,
    ...wrong.map(
      ({ query, found, right }) =>
        `  ${query}: ${found?.join(', ') ?? 'no answer'}; right is ${right.join(', ') || 'nothing'}`,
    ),
  ].join('\n');
}

/** 0.9 → `90.0 %`. */
export const formatPart = (part: number) => `${(part * 100).toFixed(1)} %`;

/** Every query with a wrong first result, one a line: the first result, and the position of the right one. */
export function formatMisses(outcomes: readonly Outcome[]): string {
  const misses = listMisses(outcomes);
  if (misses.length === 0) return 'Every first result is right.';
  return [`First result not right (${misses.length}):`, ...misses.map(formatMiss)].join('\n');
}

function formatMiss({ group, variant, from, query, found, rank, right }: Outcome): string {
  const kind = variant === undefined ? group : `${variant} of ${from}`;
  const place = rank === undefined ? 'not among the first ten' : `is ${rank}.`;
  const [first = '', ...rest] = right;
  const wanted = rank === undefined ? first : (found[rank - 1] ?? first);
  const more = rank === undefined && rest.length > 0 ? ` (or ${rest.length} more)` : '';
  return `  ${query} [${kind}]: first ${found[0] ?? 'nothing'}; ${wanted}${more} ${place}`;
}
