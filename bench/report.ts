/** Formats the report as a table, or as JSON for programs. */
import type { Settings } from './benchmark.ts';
import type { Figure, Figures } from './figures.ts';
import type { Machine } from './machine.ts';

export const BENCH_FORMATS = ['text', 'json'] as const;
type BenchFormat = (typeof BENCH_FORMATS)[number];

export interface BenchReport {
  machine: Machine;
  settings: Omit<Settings, 'runs'>;
  benchmarks: BenchmarkReport[];
}

export interface BenchmarkReport {
  name: string;
  title: string;
  runs: number;
  results: Figures[];
}

/** Formats the report. */
export function formatBenchReport(report: BenchReport, format: BenchFormat): string {
  return format === 'json' ? JSON.stringify(report, null, 2) : formatText(report);
}

function formatText({ machine, settings, benchmarks }: BenchReport): string {
  const head = [
    formatMachine(machine),
    `Load at the start: ${machine.load.toFixed(1)}. Entries: ${settings.entries}. Seed: ${settings.seed}.`,
  ];
  const tables = benchmarks.map(({ title, runs, results }) =>
    [`${title}. Runs: ${runs}.`, ...results.map(formatTable)].join('\n\n'),
  );
  return [head.join('\n'), ...tables].join('\n\n');
}

/** One line about a machine. */
export const formatMachine = ({ cores, processor, memory, system, node }: Machine) =>
  `${cores} cores (${processor}), ${formatBytes(memory)} of memory, ${system}, Node ${node.slice(1)}`;

function formatTable({ name, figures }: Figures): string {
  const isCompared = figures.some(({ ratio }) => ratio !== undefined);
  const rows = [
    [name, 'min', 'median', 'max', ...(isCompared ? ['ratio'] : [])],
    ...figures.map((figure) => {
      const label = `${figure.isPart ? '  ' : ''}${figure.label}`;
      return [
        label,
        ...[figure.min, figure.median, figure.max].map((value) => formatValue(value, figure.unit)),
        ...(isCompared ? [figure.ratio === undefined ? '' : formatRatio(figure.ratio)] : []),
      ];
    }),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([label = '', ...values]) =>
      [
        label.padEnd(widths[0] ?? 0),
        ...values.map((value, index) => value.padStart(widths[index + 1] ?? 0)),
      ].join('  '),
    )
    .join('\n');
}

/** A value with its unit. */
export function formatValue(value: number, unit: Figure['unit']): string {
  if (unit === 'bytes') return formatBytes(value);
  if (unit === 'exponent') return value.toFixed(2);
  return value < 1000 ? `${value.toFixed(value < 100 ? 1 : 0)} ms` : `${(value / 1000).toFixed(2)} s`;
}

/** From 10 on without decimals. */
export const formatRatio = (ratio: number) =>
  ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en-GB');

function formatBytes(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return `${bytes < 1e8 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6).toLocaleString('en-GB')} MB`;
}
