import { describe, expect, test } from 'vitest';
import { toFigures, toRange } from './figures.ts';
import { type BenchReport, formatBenchReport } from './report.ts';

const runs = [
  { wall: 4000, phases: { read: 1500, idle: 1 }, user: 3000, system: 90, memory: 480e6, made: 100 },
  { wall: 2000, phases: { read: 900, idle: 1 }, user: 2900, system: 100, memory: 500e6, made: 100 },
];

const benchmark = { name: 'check', title: 'Preflight', unit: 'page', phases: ['read', 'unknown'] };

const report: BenchReport = {
  machine: {
    cores: 2,
    processor: 'A processor',
    memory: 8e9,
    system: 'linux 6',
    node: 'v22.1.0',
    load: 0.25,
  },
  settings: { entries: 100, runs: 2, seed: 1 },
  benchmarks: [
    {
      name: benchmark.name,
      title: benchmark.title,
      results: [toFigures(benchmark, { name: '100 entries', runs })],
    },
  ],
};

describe('figures', () => {
  test.each([
    [[3], { min: 3, median: 3, max: 3 }],
    [[10, 9], { min: 9, median: 9.5, max: 10 }],
    [[10, 9, 100], { min: 9, median: 10, max: 100 }],
    [[4, 1, 3, 2], { min: 1, median: 2.5, max: 4 }],
  ])('of %j are %j', (values, range) => {
    expect(toRange(values)).toEqual(range);
  });

  test('of nothing there are none', () => {
    expect(() => toRange([])).toThrow(RangeError);
  });

  test('have no line for what was not made', () => {
    const { figures } = toFigures(benchmark, {
      name: 'x',
      runs: runs.map((run) => ({ ...run, made: undefined })),
    });
    expect(figures.map(({ label }) => label)).not.toContain('for one page');
  });
});

describe('the report', () => {
  test('is a table below the machine', () => {
    expect(formatBenchReport(report, 'text')).toBe(
      `2 cores (A processor), 8,000 MB of memory, linux 6, Node 22.1.0
Load at the start: 0.3. Runs: 2. Seed: 1.

Preflight

100 entries            min   median      max
the whole command   2.00 s   3.00 s   4.00 s
  read              900 ms   1.20 s   1.50 s
for one page       20.0 ms  30.0 ms  40.0 ms
processor, user     2.90 s   2.95 s   3.00 s
processor, system  90.0 ms  95.0 ms   100 ms
most memory         480 MB   490 MB   500 MB`,
    );
  });

  test('is data for programs', () => {
    expect(JSON.parse(formatBenchReport(report, 'json'))).toEqual(report);
  });
});
