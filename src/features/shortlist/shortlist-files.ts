/** The shortlist as a file that the browser makes and saves: nothing is sent anywhere. */
import { saveFile } from '#components/save-file.ts';
import { renderTable } from '#text/spreadsheet-text.ts';
import type { ListedEntry } from './listed-entry.ts';
import type { ShortlistSettings } from './shortlist-types.ts';

/** Saves what the page shows, as `csv` or else as `json`. */
export function saveShortlist(
  ending: string,
  entries: readonly ListedEntry[],
  settings: ShortlistSettings,
): void {
  if (ending === 'csv') saveFile('shortlist', 'csv', renderTable(listRows(entries, settings)));
  else {
    const records = entries.flatMap(({ record }) => record ?? []);
    saveFile('shortlist', 'json', JSON.stringify({ entries: records }, null, 2));
  }
}

/** Rows with the columns of every list that can be downloaded. */
function listRows(
  entries: readonly ListedEntry[],
  { collections, columns, notes }: ShortlistSettings,
): (readonly string[])[] {
  const rows = entries.flatMap(({ record, row }) => {
    if (!record || !row) return [];
    const { title, kind, date, place, country, website, summary } = row;
    const list = collections.find(({ name }) => record.id.startsWith(`${name}/`))?.plural ?? '';
    const note = Object.entries(notes).flatMap(([name, text]) => (country.includes(name) ? [text] : []));
    return [[title, kind, list, date, place, country, website, summary, record.url, note.join(' ')]];
  });
  return [columns, ...rows];
}
