/** Plots as SVG: bars, and a line over logarithmic axes. Readable on light and dark pages. */
import { escapeMarkup } from '#text/escape.ts';

export interface Bar {
  label: string;
  value: number;
  /** The value in words. */
  text: string;
  isOurs: boolean;
}

export interface Point {
  size: number;
  value: number;
  /** The value in words. */
  text: string;
}

const WIDTH = 900;

/** Pixels from the left edge to the bars: the labels stand there. */
const LABELS = 400;

const ROW = 24;

const STYLE =
  '<style>text{font:13px system-ui,sans-serif;fill:#1f2933}.ours{fill:#1d6f8a}.other{fill:#9aa5b1}' +
  '.line{fill:none;stroke:#1d6f8a;stroke-width:2}.linear{fill:none;stroke:#9aa5b1;stroke-dasharray:4 4}</style>';

const createSvg = (height: number, title: string, parts: readonly string[]) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    `<title>${escapeMarkup(title)}</title>`,
    STYLE,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n');

/** Draws horizontal bars, one below the other. */
export function drawBars(bars: readonly Bar[]): string {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const parts = bars.map(({ label, value, text, isOurs }, index) => {
    const y = 10 + index * ROW;
    const width = Math.max(1, (value / most) * (WIDTH - LABELS - 90));
    return [
      `<text x="${LABELS - 10}" y="${y + 14}" text-anchor="end">${escapeMarkup(label)}</text>`,
      `<rect class="${isOurs ? 'ours' : 'other'}" x="${LABELS}" y="${y}" width="${width.toFixed(1)}" height="18"/>`,
      `<text x="${(LABELS + width + 6).toFixed(1)}" y="${y + 14}">${escapeMarkup(text)}</text>`,
    ].join('');
  });
  return createSvg(20 + bars.length * ROW, 'The time of each build', parts);
}

/** Draws values over sizes, both logarithmic, beside the line that linear growth from the first would take. */
export function drawGrowth(points: readonly Point[]): string {
  const [first] = points;
  const last = points.at(-1);
  const height = 420;
  const title = 'The time of a cold build by the number of entries, beside linear growth';
  if (!first || !last || first === last) return createSvg(height, title, []);
  const linear = (size: number) => (first.value * size) / first.size;
  const values = [...points.map(({ value }) => value), linear(last.size)];
  const toX = createScale([first.size, last.size], [80, WIDTH - 120]);
  const toY = createScale([Math.min(...values), Math.max(...values)], [height - 60, 40]);
  const renderPath = (path: readonly { size: number; value: number }[]) =>
    path.map(({ size, value }) => `${toX(size).toFixed(1)},${toY(value).toFixed(1)}`).join(' ');
  const ends = [first.size, last.size].map((size) => ({ size, value: linear(size) }));
  return createSvg(height, title, [
    `<polyline class="linear" points="${renderPath(ends)}"/>`,
    `<polyline class="line" points="${renderPath(points)}"/>`,
    ...points.map(({ size, value, text }) => {
      const [x, y] = [toX(size).toFixed(1), toY(value)];
      return [
        `<circle class="ours" cx="${x}" cy="${y.toFixed(1)}" r="4"/>`,
        `<text x="${x}" y="${(y - 12).toFixed(1)}" text-anchor="middle">${escapeMarkup(text)}</text>`,
        `<text x="${x}" y="${height - 20}" text-anchor="middle">${size.toLocaleString('en-GB')}</text>`,
      ].join('');
    }),
  ]);
}

/** Maps a range of values, by their logarithms, to a range of pixels. */
function createScale([low, high]: [number, number], [from, to]: [number, number]): (value: number) => number {
  const span = Math.log(high / low) || 1;
  return (value) => from + ((to - from) * Math.log(value / low)) / span;
}
