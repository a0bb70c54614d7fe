import { describe, expect, test } from 'vitest';
import { calculateFigures, calculateRange, listFigures } from './figures.ts';
import { type BenchReport, formatBenchReport } from './report.ts';

const runs = [
  {
    wall: 4000,
    phases: { read: 1500, idle: 1 },
    figures: {},
    user: 3000,
    system: 90,
    memory: 480e6,
    unitCount: 100,
  },
  {
    wall: 2000,
    phases: { read: 900, idle: 1 },
    figures: {},
    user: 2900,
    system: 100,
    memory: 500e6,
    unitCount: 100,
  },
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
  settings: { entries: 100, seed: 1 },
  benchmarks: [
    {
      name: benchmark.name,
      title: benchmark.title,
      runs: 2,
      results: [calculateFigures(benchmark, { name: '100 entries', runs })],
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
    expect(calculateRange(values)).toEqual(range);
  });

  test('of nothing there are none', () => {
    expect(() => calculateRange([])).toThrow(RangeError);
  });

  test('that a process measured by itself stand alone, beside those of another', () => {
    const createRuns = (...sizes: number[]) =>
      sizes.map((value) => ({
        wall: 1,
        phases: { read: 1 },
        user: 1,
        system: 1,
        memory: 1,
        unitCount: 1,
        figures: {
          sent: { unit: 'bytes' as const, value },
          ...(value > 0 && { body: { unit: 'bytes' as const, value: value / 2, isPart: true as const } }),
        },
      }));
    const [ours, theirs] = listFigures(benchmark, [
      { name: 'ours', runs: createRuns(0, 200) },
      { name: 'theirs', beside: 'ours', runs: createRuns(300, 200) },
    ]);
    expect(ours?.figures).toEqual([
      { label: 'sent', unit: 'bytes', min: 0, median: 100, max: 200 },
      { label: 'body', unit: 'bytes', isPart: true, min: 0, median: 50, max: 100 },
    ]);
    expect(theirs?.figures.map(({ label, ratio }) => [label, ratio])).toEqual([
      ['sent', 2.5],
      ['body', 2.5],
    ]);
  });

  test('of growing sizes have the exponents of their growth', () => {
    const createResult = (size: number, wall: number) => ({
      name: String(size),
      size,
      runs: [
        { wall, phases: { read: size }, figures: {}, user: 0, system: 1, memory: 7, unitCount: undefined },
      ],
    });
    const results = listFigures(benchmark, [
      createResult(10, 100),
      createResult(100, 10_000),
      createResult(1000, 1e6),
    ]);
    expect(results.map(({ name }) => name)).toEqual([
      '10',
      '100',
      '1000',
      'grows with this power of the entries',
    ]);
    expect(results[3]?.figures.map(({ label, unit, median }) => [label, unit, median.toFixed(3)])).toEqual([
      ['the whole command', 'exponent', '2.000'],
      ['read', 'exponent', '1.000'],
      ['processor, system', 'exponent', '0.000'],
      ['most memory', 'exponent', '0.000'],
    ]);
  });

  test('have no line for what was not made', () => {
    const { figures } = calculateFigures(benchmark, {
      name: 'x',
      runs: runs.map((run) => ({ ...run, unitCount: undefined })),
    });
    expect(figures.map(({ label }) => label)).not.toContain('for one page');
  });
});

describe('the report', () => {
  test('is a table below the machine', () => {
    expect(formatBenchReport(report, 'text')).toBe(
      `2 cores (A processor), 8,000 MB of memory, linux 6, Node 22.1.0
Load at the start: 0.3. Entries: 100. Seed: 1.

Preflight. Runs: 2.

100 entries            min   median      max
the whole command   2.00 s   3.00 s   4.00 s
  read              900 ms   1.20 s   1.50 s
for one page       20.0 ms  30.0 ms  40.0 ms
processor, user     2.90 s   2.95 s   3.00 s
processor, system  90.0 ms  95.0 ms   100 ms
most memory         480 MB   490 MB   500 MB`,
    );
  });

  test('has a column for how one is to another', () => {
    const range = { min: 120, median: 45_600, max: 12_345_678 };
    const compared = [
      { label: 'sent', unit: 'bytes' as const, ...range, ratio: 1234.5 },
      { label: 'body', unit: 'bytes' as const, isPart: true as const, ...range, ratio: 1.234 },
      { label: 'after', unit: 'bytes' as const, ...range },
    ];
    const [result] = report.benchmarks;
    const results = [{ name: 'theirs', figures: compared }];
    const text = formatBenchReport({ ...report, benchmarks: result ? [{ ...result, results }] : [] }, 'text');
    expect(text.split('\n').slice(-4)).toEqual([
      'theirs     min   median      max  ratio',
      'sent    0.1 kB  45.6 kB  12.3 MB  1,235',
      '  body  0.1 kB  45.6 kB  12.3 MB   1.23',
      'after   0.1 kB  45.6 kB  12.3 MB       ',
    ]);
  });

  test('is data for programs', () => {
    expect(JSON.parse(formatBenchReport(report, 'json'))).toEqual(report);
  });
});
