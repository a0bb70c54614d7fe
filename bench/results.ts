/** The recorded results in words and tables: `bench/RESULTS.md`, and their short form for the README. */
import { OURS } from './build.ts';
import type { Figure, Figures } from './figures.ts';
import type { Bar, Point } from './plots.ts';
import type { RecordedBenchmark } from './record.ts';
import { formatMachine, formatRatio, formatValue } from './report.ts';

const [START, END] = ['<!-- benchmark -->', '<!-- /benchmark -->'];

const WHOLE = 'the whole command';

/** More candidates than this stand in rows, and their figures in columns. */
const MOST_COLUMNS = 4;

/** Renders the results as Markdown. All values are medians. */
export function renderResults(record: readonly RecordedBenchmark[]): string {
  const sections = record.map((result) => {
    const { name, title, runs, date, entries, seed, machine, versions } = result;
    const compared = Object.entries(versions).map(([key, version]) => `${key} ${version}`);
    const facts = [
      `Measured on ${date}: ${formatMachine(machine)}; load at the start ${machine.load.toFixed(1)}.`,
      `Beside it: ${compared.join(', ')}.`,
      `Entries: ${entries.toLocaleString('en-GB')}, seed ${seed}. Runs: ${runs}.`,
    ];
    const plot = PLOTS[name];
    return [`## ${title}`, facts.join(' '), ...(plot ? [plot] : []), renderTable(result.results)].join(
      '\n\n',
    );
  });
  return `${[
    '# Results',
    'Written by `npm run bench -- --record`; [measuring](../docs/measuring.md) says what is measured. Every value is the median of the runs.',
    ...sections,
  ].join('\n\n')}\n`;
}

const PLOTS: Readonly<Record<string, string>> = {
  build: '![Bars: the time of each build](results/build.svg)',
  growth: '![Lines: the time of a cold build over the number of entries](results/growth.svg)',
};

function renderTable(results: readonly Figures[]): string {
  const labels = [...new Set(results.flatMap(({ figures }) => figures.map(({ label }) => label)))];
  const find = ({ figures }: Figures, label: string) => figures.find((figure) => figure.label === label);
  const rows =
    results.length > MOST_COLUMNS
      ? [
          ['', ...labels],
          ...results.map((result) => [
            result.name,
            ...labels.map((label) => formatCell(find(result, label))),
          ]),
        ]
      : [
          ['', ...results.map(({ name }) => name)],
          ...labels.map((label) => [label, ...results.map((result) => formatCell(find(result, label)))]),
        ];
  return renderRows(rows);
}

function renderRows([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function formatCell(figure: Figure | undefined): string {
  if (!figure) return '';
  const value = formatValue(figure.median, figure.unit);
  return figure.ratio === undefined ? value : `${value} (${formatRatio(figure.ratio)} ×)`;
}

/** Puts the short form between its marks in the README. Without marks or results the README stays as it is. */
export function renderReadme(readme: string, record: readonly RecordedBenchmark[]): string {
  const build = record.find(({ name }) => name === 'build');
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (!build || start < 0 || end < start) return readme;
  const { entries, machine, date, results } = build;
  const states = ['cold, cards kept', 'cold', ...WARM.map((state) => findState(results, state))];
  const rows = [
    ['', 'time', 'memory'],
    ...results
      .filter(
        ({ name }) => states.some((state) => name === `${OURS}, ${state}`) || / with .*, cold$/.test(name),
      )
      .map((result) => [
        result.name,
        ...[WHOLE, 'most memory'].map((label) => formatPlainCell(result, label)),
      ]),
  ];
  const growth = findExponent(record);
  const facts = [
    `A build of ${entries.toLocaleString('en-GB')} generated entries with its search index, on ${machine.cores} cores (${date}).`,
    ...(growth === undefined
      ? []
      : [`Its time grows with the entries to the power of ${growth.toFixed(2)}.`]),
    '[All results](bench/RESULTS.md).',
  ];
  const section = [START, facts.join(' '), renderRows(rows)].join('\n\n');
  return `${readme.slice(0, start)}${section}\n\n${readme.slice(end)}`;
}

/** The beginnings of the states after an edit. */
const WARM = ['one body edited', 'one city renamed', 'nothing changed'];

/** The whole name of a state: that of a renamed city says how many entries name it. */
function findState(results: readonly Figures[], beginning: string): string {
  const found = results.find(({ name }) => name.startsWith(`${OURS}, ${beginning}`));
  return found?.name.slice(`${OURS}, `.length) ?? beginning;
}

function formatPlainCell({ figures }: Figures, label: string): string {
  const figure = figures.find((known) => known.label === label);
  return figure ? formatValue(figure.median, figure.unit) : '';
}

function findExponent(record: readonly RecordedBenchmark[]): number | undefined {
  const figures = record.find(({ name }) => name === 'growth')?.results.flatMap((result) => result.figures);
  return figures?.find(({ label, unit }) => label === WHOLE && unit === 'exponent')?.median;
}

/** The times of all builds, in seconds, for the plot. */
export function listBars(record: readonly RecordedBenchmark[]): Bar[] {
  const results = record.find(({ name }) => name === 'build')?.results ?? [];
  return results.flatMap(({ name, figures }) => {
    const whole = figures.find(({ label }) => label === WHOLE);
    if (!whole) return [];
    const isOurs = name.startsWith(`${OURS},`);
    return [{ label: name, value: whole.median, text: formatValue(whole.median, whole.unit), isOurs }];
  });
}

/** The times of cold builds by the number of entries, for the plot. */
export function listPoints(record: readonly RecordedBenchmark[]): Point[] {
  const results = record.find(({ name }) => name === 'growth')?.results ?? [];
  return results.flatMap(({ name, figures }) => {
    const whole = figures.find(({ label }) => label === WHOLE);
    const size = Number(/^[\d,]+/.exec(name)?.[0].replaceAll(',', ''));
    if (whole?.unit !== 'ms' || !size) return [];
    return [{ size, value: whole.median, text: formatValue(whole.median, whole.unit) }];
  });
}
