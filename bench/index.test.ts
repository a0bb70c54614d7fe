/** The measured commands are the same as in package.json, and they report their measures. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGeneratedContent } from './content/folder.ts';
import type { BenchReport } from './report.ts';

/** Stands for the content of this site: how much there is of it does not matter here. */
const ownContent = mkdtempSync(join(tmpdir(), 'site-bench-own-'));

beforeAll(() => writeGeneratedContent(ownContent, 20, 2));

afterAll(() => rmSync(ownContent, { recursive: true }));

function bench(...args: string[]) {
  // Variables of the test runner would change the build.
  const { NODE_ENV, VITEST, TEST, MODE, DEV, PROD, SSR, BASE_URL, ...inherited } = process.env;
  const env = { ...inherited, CONTENT_DIR: ownContent };
  return spawnSync(process.execPath, ['scripts/bench.ts', ...args], { encoding: 'utf8', env });
}

const SMALL = ['--entries', '20', '--runs', '2', '--seed', '1'];

describe('npm run bench', () => {
  test.each([
    ['check', ['read', 'fields', 'relations', 'inspections', 'bodies', 'pictures']],
    ['edit', ['the first check', 'saved with a mistake', 'saved without it']],
  ])('%s tells all phases', (name, phases) => {
    const { stdout, stderr, status } = bench(name, ...SMALL, '--format', 'json');
    expect(stderr).toContain(`${name}, 2 of 2: 20 generated entries`);
    expect(status).toBe(0);
    const report: BenchReport = JSON.parse(stdout);
    expect(report.settings).toEqual({ entries: 20, seed: 1 });
    expect(report.benchmarks.map((benchmark) => [benchmark.name, benchmark.runs])).toEqual([[name, 2]]);
    const figures = report.benchmarks[0]?.results[0]?.figures ?? [];
    expect(figures.filter(({ isPart }) => isPart).map(({ label }) => label)).toEqual(phases);
    for (const { min, median, max } of figures) expect(min <= median && median <= max).toBe(true);
  });

  test('cards tells the time and the bytes of one, for both contents', () => {
    const { stdout, stderr, status } = bench('cards', '--entries', '20', '--runs', '1', '--format', 'json');
    expect(status, stderr).toBe(0);
    const report: BenchReport = JSON.parse(stdout);
    const results = report.benchmarks.flatMap((benchmark) => benchmark.results);
    expect(results.map(({ name }) => name)).toEqual(['20 generated entries', 'the content of this site']);
    for (const { figures } of results) {
      expect(figures.map(({ label, unit }) => `${label}: ${unit}`)).toEqual([
        'all cards: ms',
        'a card: ms',
        'a card, on all cores together: ms',
        'the file of a card: bytes',
        'the file of a card, the most: bytes',
      ]);
      for (const { median } of figures) expect(median).toBeGreaterThan(0);
    }
  });

  test('search tells what is loaded, of both ways to search both contents', () => {
    const { stdout, stderr, status } = bench('search', '--entries', '20', '--runs', '1', '--format', 'json');
    expect(status, stderr).toBe(0);
    const report: BenchReport = JSON.parse(stdout);
    const results = report.benchmarks.flatMap((benchmark) => benchmark.results);
    expect(results.map(({ name }) => name)).toEqual([
      'our search, 20 generated entries',
      'MiniSearch, 20 generated entries',
      'our search, the content of this site',
      'MiniSearch, the content of this site',
    ]);
    for (const [index, { figures }] of results.entries()) {
      const get = (label: string) => figures.find((figure) => figure.label === label)?.median ?? Number.NaN;
      const parts = figures.slice(
        1,
        figures.findIndex(({ isPart }, at) => at > 0 && !isPart),
      );
      expect(parts.map(({ label }) => label)).toEqual(
        expect.arrayContaining(['own program', 'headers', index % 2 ? 'the whole index' : 'pages']),
      );
      expect(parts.map(({ label }) => label)).not.toContain('anything else');
      expect(parts.reduce((sum, { median }) => sum + median, 0)).toBe(get('until the first results'));
      expect(get('the first query, all that it loads')).toBeGreaterThanOrEqual(
        get('until the first results'),
      );
      expect(get('a further query, the most')).toBeGreaterThanOrEqual(get('a further query'));
      expect(get('a further query until its results')).toBeGreaterThan(0);
      expect(get('own program (gzip)')).toBeGreaterThan(1000);
      expect(figures[0]?.ratio === undefined).toBe(index % 2 === 0);
    }
  });

  test.each([
    [['nothing'], /There is no nothing; there are check, /],
    [['check', '--runs', '0'], /--runs is a whole number/],
    [['check', '--entries', 'many'], /--entries is a whole number/],
    [['check', '--record', '--only', 'ours'], /--record needs all candidates/],
    [['check', '--format', 'csv'], /--format is one of text, json/],
  ])('%j can’t be measured', (args, complaint) => {
    const { stderr, status } = bench(...args);
    expect(stderr).toMatch(complaint);
    expect(status).toBe(2);
  });
});
