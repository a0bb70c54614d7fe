/** The commands that are measured are those that everyone runs, and they say what they do when. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { BenchReport } from './report.ts';

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/bench.ts', ...args], { encoding: 'utf8' });

const SMALL = ['--entries', '20', '--runs', '2', '--seed', '1'];

describe('npm run bench', { timeout: 120_000 }, () => {
  test.each([
    ['check', ['read', 'fields', 'relations', 'inspections', 'bodies', 'pictures']],
    ['edit', ['the first check', 'saved with a mistake', 'saved without it']],
  ])(
    '%s tells all phases',
    (name, phases) => {
      const { stdout, stderr, status } = bench(name, ...SMALL, '--format', 'json');
      expect(stderr).toContain(`${name}, 2 of 2: 20 made entries`);
      expect(status).toBe(0);
      const report: BenchReport = JSON.parse(stdout);
      expect(report.settings).toEqual({ entries: 20, runs: 2, seed: 1 });
      expect(report.benchmarks.map((benchmark) => benchmark.name)).toEqual([name]);
      const figures = report.benchmarks[0]?.results[0]?.figures ?? [];
      expect(figures.filter(({ isPart }) => isPart).map(({ label }) => label)).toEqual(phases);
      for (const { min, median, max } of figures) expect(min <= median && median <= max).toBe(true);
    },
    60_000,
  );

  test.each([
    [['nothing'], /There is no nothing; there are check, /],
    [['check', '--runs', '0'], /--runs is a whole number/],
    [['check', '--entries', 'many'], /--entries is a whole number/],
    [['check', '--format', 'csv'], /--format is one of text, json/],
  ])('%j can’t be measured', (args, complaint) => {
    const { stderr, status } = bench(...args);
    expect(stderr).toMatch(complaint);
    expect(status).toBe(2);
  });
});
