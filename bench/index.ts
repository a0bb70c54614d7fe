/** Every benchmark, by its name in `npm run bench`. A new one is a file here and a line in this list. */
import type { Benchmark } from './benchmark.ts';
import { buildBenchmark } from './build.ts';
import { cardsBenchmark } from './cards.ts';
import { checkBenchmark } from './check.ts';
import { devBenchmark } from './dev.ts';
import { editBenchmark } from './edit.ts';
import { growthBenchmark } from './growth.ts';
import { searchBenchmark } from './search.ts';
import { weightsBenchmark } from './weights.ts';

export const benchmarks: readonly Benchmark[] = [
  checkBenchmark,
  editBenchmark,
  devBenchmark,
  buildBenchmark,
  cardsBenchmark,
  weightsBenchmark,
  growthBenchmark,
  searchBenchmark,
];
