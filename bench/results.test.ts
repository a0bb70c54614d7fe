import { expect, test } from 'vitest';
import type { Figure, Figures } from './figures.ts';
import { drawBars, drawGrowth } from './plots.ts';
import { mergeRecord, type RecordedBenchmark } from './record.ts';
import type { BenchmarkReport } from './report.ts';
import { listBars, listPoints, renderReadme, renderResults } from './results.ts';

const machine = {
  cores: 2,
  processor: 'A processor',
  memory: 8e9,
  system: 'linux 6',
  node: 'v22.1.0',
  load: 0,
};

const settings = { entries: 10_000, seed: 1 };

const createFigure = (label: string, median: number, unit: Figure['unit'] = 'ms'): Figure => ({
  label,
  unit,
  min: median,
  median,
  max: median,
});

const createFigures = (name: string, seconds: number): Figures => ({
  name,
  figures: [createFigure('the whole command', seconds * 1000), createFigure('most memory', 9e8, 'bytes')],
});

const build: BenchmarkReport = {
  name: 'build',
  title: 'A build',
  runs: 3,
  results: [
    createFigures('Mostovi, cold', 90),
    createFigures('Mostovi, cold, cards kept', 30),
    createFigures('Hugo 0.1 with Pagefind, cold', 34),
    createFigures('Mostovi, one city renamed that 198 entries name', 12),
    createFigures('Hugo 0.1 with Pagefind, one city renamed that 198 entries name', 33),
    createFigures('Mostovi, nothing changed', 6),
  ],
};

const growth: BenchmarkReport = {
  name: 'growth',
  title: 'Growth',
  runs: 2,
  results: [
    createFigures('1,000 generated entries', 3),
    createFigures('10,000 generated entries', 30),
    {
      name: 'grows with this power of the entries',
      figures: [createFigure('the whole command', 1.04, 'exponent')],
    },
  ],
};

const told = { date: '2026-12-01', versions: { Hugo: '0.1', Pagefind: '1.5' } };

const record = mergeRecord([], { machine, settings, benchmarks: [growth, build] }, told);

test('results of a later run take the place of those of the same benchmark alone', () => {
  expect(record.map(({ name }) => name)).toEqual(['build', 'growth']);
  const later = mergeRecord(
    record,
    { machine, settings: { entries: 100, seed: 2 }, benchmarks: [growth] },
    { ...told, date: '2026-12-02' },
  );
  const listDates = (results: RecordedBenchmark[]) => results.map((result) => [result.date, result.entries]);
  expect(listDates(later)).toEqual([
    ['2026-12-01', 10_000],
    ['2026-12-02', 100],
  ]);
});

test('the page of results has the machine, the versions, the day and a table for each benchmark', () => {
  const page = renderResults(record);
  expect(page).toContain('Measured on 2026-12-01: 2 cores (A processor)');
  expect(page).toContain('Beside it: Hugo 0.1, Pagefind 1.5.');
  // Many candidates stand in rows, few in columns.
  expect(page).toContain('| Mostovi, cold, cards kept | 30.00 s | 900 MB |');
  expect(page).toContain('| the whole command | 3.00 s | 30.00 s | 1.04 |');
  expect(page).toContain('](results/build.svg)');
});

test('the README has the short of it between its marks', () => {
  const readme = '# Title\n\n<!-- benchmark -->\n<!-- /benchmark -->\n\nThe end.\n';
  const written = renderReadme(readme, record);
  expect(written.split('\n')).toEqual([
    '# Title',
    '',
    '<!-- benchmark -->',
    '',
    'A build of 10,000 generated entries with its search index, on 2 cores (2026-12-01). Its time grows with the entries to the power of 1.04. [All results](bench/RESULTS.md).',
    '',
    '|  | time | memory |',
    '| --- | --: | --: |',
    '| Mostovi, cold | 90.00 s | 900 MB |',
    '| Mostovi, cold, cards kept | 30.00 s | 900 MB |',
    '| Hugo 0.1 with Pagefind, cold | 34.00 s | 900 MB |',
    '| Mostovi, one city renamed that 198 entries name | 12.00 s | 900 MB |',
    '| Mostovi, nothing changed | 6.00 s | 900 MB |',
    '',
    '<!-- /benchmark -->',
    '',
    'The end.',
    '',
  ]);
  expect(renderReadme(written, record)).toBe(written);
  expect(renderReadme('# No marks\n', record)).toBe('# No marks\n');
  expect(renderReadme(readme, [])).toBe(readme);
});

test('the plots show every build, and the growth beside a line', () => {
  const bars = listBars(record);
  expect(bars.map(({ label, isOurs }) => [label, isOurs])).toContainEqual([
    'Hugo 0.1 with Pagefind, cold',
    false,
  ]);
  expect(drawBars(bars).match(/<rect class="ours"/g)).toHaveLength(4);
  const points = listPoints(record);
  expect(points.map(({ size, text }) => [size, text])).toEqual([
    [1000, '3.00 s'],
    [10_000, '30.00 s'],
  ]);
  // Growth that is linear lies on the line.
  const [, linear, line] =
    /class="linear" points="([^"]+)"[\s\S]*class="line" points="([^"]+)"/.exec(drawGrowth(points)) ?? [];
  expect(line).toBe(linear);
});
