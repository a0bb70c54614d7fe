/** From runs to figures: the least, the middle and the most of everything that was measured. */
import type { Benchmark, Result } from './benchmark.ts';

export interface Range {
  min: number;
  median: number;
  max: number;
}

export interface Figure extends Range {
  label: string;
  unit: 'ms' | 'bytes';
  /** Part of the figure above it. */
  isPart?: true;
}

export interface Figures {
  name: string;
  figures: Figure[];
}

/** The figures of one contestant. The least is the code's own; what is more, the machine was busy with. */
export function toFigures(
  { phases, unit }: Pick<Benchmark, 'phases' | 'unit'>,
  { name, runs }: Result,
): Figures {
  const all = (toValue: (run: Result['runs'][number]) => number) => toRange(runs.map(toValue));
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

/** Of an even number of values, the middle is that of the two in the middle. Throws where there are none. */
export function toRange(values: readonly number[]): Range {
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
