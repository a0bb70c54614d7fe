/** Computes figures from runs: minimum, median and maximum of everything measured. */
import type { Benchmark, Result } from './benchmark.ts';
import type { OwnFigure, Unit } from './self-report.ts';

interface Range {
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
  const compared = all.map((figures, index) => {
    const baseline = all.find(({ name }) => name === results[index]?.beside);
    return baseline ? compareFigures(figures, baseline) : figures;
  });
  const grown = all.flatMap((figures, index) => {
    const { size } = results[index] ?? {};
    return size === undefined ? [] : [{ size, figures: figures.figures }];
  });
  return grown.length < 2 ? compared : [...compared, fitGrowth(grown)];
}

/**
 * The exponents of growth: the least squares fit of the logarithm of each figure over that of the size. A figure that
 * is zero at one size is left out.
 */
function fitGrowth(sizes: readonly { size: number; figures: readonly Figure[] }[]): Figures {
  const [first] = sizes;
  const fitted = (first?.figures ?? []).flatMap((figure): Figure[] => {
    const fit = (key: keyof Range) =>
      fitExponent(
        sizes.map(({ size, figures }) => ({
          size,
          value: figures.find(({ label }) => label === figure.label)?.[key] ?? 0,
        })),
      );
    const exponents = (['min', 'median', 'max'] as const).map(fit);
    if (!exponents.every(Number.isFinite)) return [];
    return [
      { ...figure, unit: 'exponent', ...calculateRange(exponents), median: exponents[1] ?? Number.NaN },
    ];
  });
  return { name: 'grows with this power of the entries', figures: fitted };
}

/** The slope of the logarithm of values over the logarithm of sizes. Not finite if a value is zero. */
function fitExponent(points: readonly { size: number; value: number }[]): number {
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map((log) => log.x)), mean(logs.map((log) => log.y))];
  const covariance = mean(logs.map((log) => (log.x - x) * (log.y - y)));
  return covariance / mean(logs.map((log) => (log.x - x) ** 2));
}

/**
 * The figures of one candidate. The minimum is the time of the code; anything above it is other load. The times of a
 * process that measures itself are left out: they would include the measuring.
 */
export function calculateFigures(
  { phases, unit }: Pick<Benchmark, 'phases' | 'unit'>,
  { name, runs }: Result,
): Figures {
  const reported = listOwnFigures(runs);
  if (reported.length > 0) return { name, figures: reported };
  const all = (toValue: (run: Result['runs'][number]) => number) => calculateRange(runs.map(toValue));
  const figures: Figure[] = [{ label: 'the whole command', unit: 'ms', ...all(({ wall }) => wall) }];
  for (const phase of phases) {
    if (!runs.some((run) => phase in run.phases)) continue;
    figures.push({ label: phase, unit: 'ms', isPart: true, ...all((run) => run.phases[phase] ?? 0) });
  }
  if (unit && runs.every(({ unitCount }) => unitCount)) {
    figures.push({
      label: `for one ${unit}`,
      unit: 'ms',
      ...all(({ wall, unitCount = 1 }) => wall / unitCount),
    });
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
function compareFigures({ name, figures }: Figures, baseline: Figures): Figures {
  const compared = figures.map((figure) => {
    const base = baseline.figures.find(({ label }) => label === figure.label)?.median;
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
