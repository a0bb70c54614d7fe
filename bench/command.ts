/**
 * `npm run bench`: measures how long things take. `-- check build` runs only these; `--entries`, `--runs` and
 * `--seed` set the size, `--format json` is for programs. Exit 2 if something could not be measured.
 */
import { parseArgs } from 'node:util';
import { runBenchmark } from '#bench/benchmark.ts';
import { listFigures } from '#bench/figures.ts';
import { benchmarks } from '#bench/index.ts';
import { describeMachine } from '#bench/machine.ts';
import { measure } from '#bench/measure.ts';
import { BENCH_FORMATS, type BenchReport, formatBenchReport } from '#bench/report.ts';
import { printFailure } from '#commands/output.ts';

const number = (fallback: number) => ({ type: 'string', default: String(fallback) }) as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      entries: number(10_000),
      runs: number(5),
      seed: number(1),
      format: { type: 'string', default: 'text' },
    },
  });
  const names = benchmarks.map(({ name }) => name);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  const format = BENCH_FORMATS.find((known) => known === values.format);
  if (!format) throw new Error(`--format is one of ${BENCH_FORMATS.join(', ')}.`);
  const settings = {
    entries: toCount('entries', values.entries),
    runs: toCount('runs', values.runs),
    seed: toCount('seed', values.seed),
  };
  const report: BenchReport = { machine: describeMachine(), settings, benchmarks: [] };
  for (const benchmark of benchmarks) {
    if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
    const results = await runBenchmark(benchmark, settings, measure, (contestant, round) => {
      console.error(`${benchmark.name}, ${round} of ${settings.runs}: ${contestant}`);
    });
    const { name, title } = benchmark;
    report.benchmarks.push({ name, title, results: listFigures(benchmark, results) });
  }
  console.log(formatBenchReport(report, format));
} catch (error) {
  printFailure(error, 2);
}

/** Parses a whole number from 1. Throws if it is not one. */
function toCount(name: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} is a whole number from 1 on, not "${value}".`);
  return Number(value);
}
