/** The results of a search as a spreadsheet that the browser makes and saves: nothing is sent anywhere. */
import type { Answer } from '#features/search/query/engine.ts';
import { escapeFormula } from '#text/spreadsheet-text.ts';

/**
 * Loads all results, and saves them in their order.
 *
 * @param button has the head of the table (`data-columns`) and the name of the file (`data-name`)
 * @throws where a result can’t be loaded
 */
export async function saveResults(results: Answer['results'], button: HTMLElement): Promise<void> {
  const { columns = '[]', name = '' } = button.dataset;
  const rows = await Promise.all(
    results.map(async (result) => {
      const { title, kind = '', date = '', place = '', state = '', href } = await result.load();
      const { origin, pathname } = new URL(href, location.href);
      return [title, kind, date, place, state, origin + pathname];
    }),
  );
  const link = document.createElement('a');
  const text = renderTable([JSON.parse(columns), ...rows]);
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** RFC 4180 in UTF-8, as all tables of the site. A spreadsheet runs nothing of it. */
const renderTable = (rows: readonly string[][]) =>
  `\uFEFF${rows.map((cells) => cells.map((text) => `"${escapeFormula(text).replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
