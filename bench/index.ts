/** Every benchmark, by its name in `npm run bench`. A new one is a file here and a line in this list. */
import type { Benchmark } from './benchmark.ts';
import { buildBenchmark } from './build.ts';
import { cardsBenchmark } from './cards.ts';
import { checkBenchmark } from './check.ts';
import { editBenchmark } from './edit.ts';
import { searchBenchmark } from './search.ts';

export const benchmarks: readonly Benchmark[] = [
  checkBenchmark,
  editBenchmark,
  buildBenchmark,
  cardsBenchmark,
  searchBenchmark,
];
