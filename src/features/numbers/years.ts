/** What began in which year: a chart for each collection, and a table of all. */

import { collections } from '#collections/index.ts';
import { listFacets, toFacetPath } from '#features/lists/list-facets.ts';
import { labelsOf } from '#i18n/labels.ts';
import { MOST_ITEMS } from '#model/page/pagination.ts';
import { toHref } from '#model/routes.ts';
import type { SiteModel } from '#model/site-model.ts';
import { formatNumber } from './format-number.ts';
import type { YearChartView, YearsView } from './numbers-types.ts';

/** The charts have at most so many years, the last. The table has all. */
const MOST_YEARS = 40;

/** The numbers of each year. Returns undefined if no collection has lists by year. */
export function createYears(model: SiteModel): YearsView | undefined {
  const lists = collections.flatMap((collection) =>
    listFacets(model, collection)
      .filter(({ field }) => field === 'year')
      .map(({ values }) => ({
        label: labelsOf(model, collection).plural,
        numbers: new Map(
          values.map((value) => [
            value.value,
            {
              count: value.entries.length,
              text: formatNumber(value.entries.length),
              href: toHref(toFacetPath(collection, 'year', value)),
            },
          ]),
        ),
      })),
  );
  const years = [...new Set(lists.flatMap(({ numbers }) => [...numbers.keys()]))].sort().reverse();
  const last = Number(years[0]);
  if (years.length === 0) return undefined;
  const first = Math.max(Number(years.at(-1)), last - MOST_YEARS + 1);
  const shown = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return {
    ...model.words.numbers.sections.years,
    note: model.words.numbers.yearsNote,
    first: String(first),
    last: String(last),
    length: shown.length,
    charts: lists.flatMap(({ label, numbers }): YearChartView[] => {
      const known = shown.flatMap((year, at) => {
        const number = numbers.get(year);
        return number ? [{ ...number, year, at }] : [];
      });
      const most = Math.max(...known.map(({ count }) => count));
      const best = known.find(({ count }) => count === most);
      if (!best) return [];
      const columns = known.map(({ at, count }) => ({ at, height: Math.round((100 * count) / most) }));
      return [{ label, columns, most: { year: best.year, text: best.text, href: best.href } }];
    }),
    columns: lists.map(({ label }) => label),
    rows: years.slice(0, MOST_ITEMS).map((year) => ({
      year,
      numbers: lists.map(({ numbers }) => {
        const number = numbers.get(year);
        return number && { text: number.text, href: number.href };
      }),
    })),
  };
}
