/** The results of a search as a spreadsheet that the browser makes and saves: nothing is sent anywhere. */
import { saveFile } from '#components/save-file.ts';
import type { Answer } from '#features/search/query/engine.ts';
import { renderTable } from '#text/spreadsheet-text.ts';

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
  saveFile(name, 'csv', renderTable([JSON.parse(columns), ...rows]));
}
