/**
 * `npm run bench`: measures how long things take. `-- check build` runs only these; `--entries`, `--runs` and
 * `--seed` set the size; `--only Mostovi` runs only candidates with this in their name; `--record` writes the results
 * into `bench/RESULTS.md`; `--format json` is for programs. Exit 2 if something could not be measured.
 */
import { parseArgs } from 'node:util';
import { runBenchmark } from '#bench/benchmark.ts';
import { listFigures } from '#bench/figures.ts';
import { benchmarks } from '#bench/index.ts';
import { describeMachine } from '#bench/machine.ts';
import { measure } from '#bench/measure.ts';
import { writeRecord } from '#bench/record.ts';
import { BENCH_FORMATS, type BenchReport, formatBenchReport } from '#bench/report.ts';
import { printFailure } from '#commands/output.ts';

/** How often each candidate runs, unless the benchmark says it. */
const RUNS = 5;

const number = (fallback: number) => ({ type: 'string', default: String(fallback) }) as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      entries: number(10_000),
      runs: { type: 'string' },
      seed: number(1),
      only: { type: 'string' },
      record: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  });
  const names = benchmarks.map(({ name }) => name);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  const format = BENCH_FORMATS.find((known) => known === values.format);
  if (!format) throw new Error(`--format is one of ${BENCH_FORMATS.join(', ')}.`);
  if (values.record && values.only !== undefined)
    throw new Error('--record needs all candidates, and --only leaves some out.');
  const setRuns = values.runs === undefined ? undefined : parseCount('runs', values.runs);
  const settings = {
    entries: parseCount('entries', values.entries),
    seed: parseCount('seed', values.seed),
  };
  const report: BenchReport = { machine: describeMachine(), settings, benchmarks: [] };
  for (const benchmark of benchmarks) {
    if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
    const runs = setRuns ?? benchmark.runs ?? RUNS;
    const onRun = (candidate: string, round: number) =>
      console.error(`${benchmark.name}, ${round} of ${runs}: ${candidate}`);
    const options = { onRun, ...(values.only !== undefined && { only: values.only }) };
    const results = await runBenchmark(benchmark, { ...settings, runs }, measure, options);
    const { name, title } = benchmark;
    report.benchmarks.push({ name, title, runs, results: listFigures(benchmark, results) });
    // After each: hours may have passed, and the next can fail.
    if (values.record) writeRecord(report);
  }
  console.log(formatBenchReport(report, format));
} catch (error) {
  printFailure(error, 2);
}

/** Parses a whole number from 1. Throws if it is not one. */
function parseCount(name: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new Error(`--${name} is a whole number from 1 on, not "${value}".`);
  return Number(value);
}
