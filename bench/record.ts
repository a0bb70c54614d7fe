/** Keeps results in the repository: as data, as `bench/RESULTS.md`, as plots, and in short in the README. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchmarks } from './index.ts';
import type { Machine } from './machine.ts';
import { listVersions } from './peers/peer.ts';
import { drawBars, drawGrowth } from './plots.ts';
import type { BenchmarkReport, BenchReport } from './report.ts';
import { listBars, listPoints, renderReadme, renderResults } from './results.ts';

/** The last result of a benchmark. */
export interface RecordedBenchmark extends BenchmarkReport {
  /** `YYYY-MM-DD`. */
  date: string;
  entries: number;
  seed: number;
  machine: Machine;
  /** Of what was compared, by name. */
  versions: Record<string, string>;
}

const FOLDER = 'bench/results';

/** Puts a report in the place of the last results of its benchmarks, and writes all that shows them. */
export function writeRecord(report: BenchReport): void {
  const file = join(FOLDER, 'results.json');
  const last: RecordedBenchmark[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const date = new Date().toISOString().slice(0, 10);
  const record = mergeRecord(last, report, { date, versions: listVersions() });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync('bench/RESULTS.md', renderResults(record));
  writeFileSync(join(FOLDER, 'build.svg'), drawBars(listBars(record)));
  writeFileSync(join(FOLDER, 'growth.svg'), drawGrowth(listPoints(record)));
  writeFileSync('README.md', renderReadme(readFileSync('README.md', 'utf8'), record));
}

/** The last results of all benchmarks, in the order in which they are listed. */
export function mergeRecord(
  last: readonly RecordedBenchmark[],
  { machine, settings, benchmarks: measured }: BenchReport,
  { date, versions }: Pick<RecordedBenchmark, 'date' | 'versions'>,
): RecordedBenchmark[] {
  const byName = new Map(last.map((result) => [result.name, result]));
  for (const result of measured) byName.set(result.name, { ...result, date, ...settings, machine, versions });
  return benchmarks.flatMap(({ name }) => byName.get(name) ?? []);
}
