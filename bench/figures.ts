/** From runs to figures: the least, the middle and the most of everything that was measured. */
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
  /** How many times that of the contestant beside it, by the medians. */
  ratio?: number;
}

export interface Figures {
  name: string;
  figures: Figure[];
}

/** The figures of all contestants, with the ratio to those that they stand beside. */
export function listFigures(benchmark: Pick<Benchmark, 'phases' | 'unit'>, results: Result[]): Figures[] {
  const all = results.map((result) => calculateFigures(benchmark, result));
  return all.map((figures, index) => {
    const other = all.find(({ name }) => name === results[index]?.beside);
    return other ? compareFigures(figures, other) : figures;
  });
}

/**
 * The figures of one contestant. The least is the code's own; what is more, the machine was busy with. A process
 * that measures something by itself is not measured: its own times would be those of the measuring.
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

/** What the processes themselves measured, in the order of the first that tells it. */
function listOwnFigures(runs: Result['runs']): Figure[] {
  const known = new Map(runs.flatMap(({ figures }) => Object.entries(figures)));
  return [...known].map(([label, { value: _, ...figure }]) => ({
    label,
    ...figure,
    ...calculateRange(runs.map(({ figures }) => figures[label]?.value ?? 0)),
  }));
}

/** Figures with their ratio to those of another contestant, where both have them. */
function compareFigures({ name, figures }: Figures, other: Figures): Figures {
  const compared = figures.map((figure) => {
    const base = other.figures.find(({ label }) => label === figure.label)?.median;
    return base && figure.median ? { ...figure, ratio: figure.median / base } : figure;
  });
  return { name, figures: compared };
}

/** Of an even number of values, the middle is that of the two in the middle. Throws where there are none. */
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
