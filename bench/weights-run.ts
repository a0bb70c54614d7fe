/** The run that `weights.ts` measures: weighs the pages of a site. Its argument: the folder of the site. */
import { calculateRange } from './figures.ts';
import { getPageKind, listPageWeights } from './page-weights.ts';
import { reportFigure } from './self-report.ts';

/** Bytes that no page should exceed. */
const LIMIT = 100_000;

const pages = listPageWeights(process.argv[2] ?? '');

for (const [kind, group] of Map.groupBy(pages, ({ path }) => getPageKind(path))) {
  const { median, max } = calculateRange(group.map(({ bytes }) => bytes));
  reportFigure(kind, { unit: 'bytes', value: median });
  if (group.length > 1) reportFigure(`largest ${kind}`, { unit: 'bytes', value: max, isPart: true });
}
for (const { path, bytes } of pages.filter((page) => page.bytes > LIMIT).sort((a, b) => b.bytes - a.bytes)) {
  reportFigure(`over 100 kB: ${path}`, { unit: 'bytes', value: bytes });
}
