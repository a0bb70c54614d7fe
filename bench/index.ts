/** Every benchmark there is, by the name that `npm run bench` takes. A new one is a file beside this and a line here. */
import type { Benchmark } from './benchmark.ts';
import { buildBenchmark } from './build.ts';
import { checkBenchmark } from './check.ts';
import { editBenchmark } from './edit.ts';
import { searchBenchmark } from './search.ts';

export const benchmarks: readonly Benchmark[] = [
  checkBenchmark,
  editBenchmark,
  buildBenchmark,
  searchBenchmark,
];
