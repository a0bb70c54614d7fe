/** Computes figures from runs: minimum, median and maximum of everything measured. */
import type { Benchmark, Result } from './benchmark.ts';
import type { OwnFigure, Unit } from './self-report.ts';

export interface Range {
  min: number;
  median: number;
  max: number;
}

export interface Figure extends Range, Omit<OwnFigure, 'value'> {
  label: string;
  unit: Unit;
  /** The ratio of the medians to those of the compared candidate. */
  ratio?: number;
}

export interface Figures {
  name: string;
  figures: Figure[];
}

/** The figures of all candidates, with the ratio to the candidate that each is compared with. */
export function listFigures(benchmark: Pick<Benchmark, 'phases' | 'unit'>, results: Result[]): Figures[] {
  const all = results.map((result) => calculateFigures(benchmark, result));
  return all.map((figures, index) => {
    const other = all.find(({ name }) => name === results[index]?.beside);
    return other ? compareFigures(figures, other) : figures;
  });
}

/**
 * The figures of one candidate. The minimum is the time of the code; anything above it is other load. The times of a
 * process that measures itself are left out: they would include the measuring.
 */
export function calculateFigures(
  { phases, unit }: Pick<Benchmark, 'phases' | 'unit'>,
  { name, runs }: Result,
): Figures {
  const own = listOwnFigures(runs);
  if (own.length > 0) return { name, figures: own };
  const all = (toValue: (run: Result['runs'][number]) => number) => calculateRange(runs.map(toValue));
  const figures: Figure[] = [{ label: 'the whole command', unit: 'ms', ...all(({ wall }) => wall) }];
  for (const phase of phases) {
    if (!runs.some((run) => phase in run.phases)) continue;
    figures.push({ label: phase, unit: 'ms', isPart: true, ...all((run) => run.phases[phase] ?? 0) });
  }
  if (unit && runs.every(({ made }) => made)) {
    figures.push({ label: `for one ${unit}`, unit: 'ms', ...all(({ wall, made = 1 }) => wall / made) });
  }
  return {
    name,
    figures: [
      ...figures,
      { label: 'processor, user', unit: 'ms', ...all(({ user }) => user) },
      { label: 'processor, system', unit: 'ms', ...all(({ system }) => system) },
      { label: 'most memory', unit: 'bytes', ...all(({ memory }) => memory) },
    ],
  };
}

/** Figures that the processes report themselves, in the order of the first run. */
function listOwnFigures(runs: Result['runs']): Figure[] {
  const known = new Map(runs.flatMap(({ figures }) => Object.entries(figures)));
  return [...known].map(([label, { value: _, ...figure }]) => ({
    label,
    ...figure,
    ...calculateRange(runs.map(({ figures }) => figures[label]?.value ?? 0)),
  }));
}

/** Adds the ratio to the figures of another candidate where both have them. */
function compareFigures({ name, figures }: Figures, other: Figures): Figures {
  const compared = figures.map((figure) => {
    const base = other.figures.find(({ label }) => label === figure.label)?.median;
    return base && figure.median ? { ...figure, ratio: figure.median / base } : figure;
  });
  return { name, figures: compared };
}

/**
 * Minimum, median and maximum. For an even number of values, the median is the mean of the middle two. Throws if
 * there are none.
 */
export function calculateRange(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [min, low, high, max] = [0, Math.floor(middle), Math.ceil(middle), sorted.length - 1].map(
    (index) => sorted[index],
  );
  if (min === undefined || low === undefined || high === undefined || max === undefined) {
    throw new RangeError('Nothing was measured.');
  }
  return { min, median: (low + high) / 2, max };
}
