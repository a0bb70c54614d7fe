/** The shortlist as a file that the browser makes and saves: nothing is sent anywhere. */
import { escapeFormula } from '#text/spreadsheet-text.ts';
import type { ListedEntry } from './listed-entry.ts';
import type { ShortlistSettings } from './shortlist-types.ts';

/** Saves what the page shows, as `csv` or else as `json`. */
export function saveFile(ending: string, entries: readonly ListedEntry[], settings: ShortlistSettings): void {
  const isTable = ending === 'csv';
  const records = entries.flatMap(({ record }) => record ?? []);
  const text = isTable ? renderTable(entries, settings) : JSON.stringify({ entries: records }, null, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([text], { type: `${isTable ? 'text/csv' : 'application/json'};charset=utf-8` }),
  );
  link.download = `shortlist.${isTable ? 'csv' : 'json'}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** RFC 4180 in UTF-8, with the columns of every list that can be downloaded. */
function renderTable(
  entries: readonly ListedEntry[],
  { collections, columns, notes }: ShortlistSettings,
): string {
  const lines = entries.flatMap(({ record, row }) => {
    if (!record || !row) return [];
    const { title, kind, date, place, country, website, summary } = row;
    const list = collections.find(({ name }) => record.id.startsWith(`${name}/`))?.plural ?? '';
    const note = Object.entries(notes).flatMap(([name, text]) => (country.includes(name) ? [text] : []));
    return [[title, kind, list, date, place, country, website, summary, record.url, note.join(' ')]];
  });
  const toLine = (cells: readonly string[]) => cells.map(toCell).join(',');
  return `\uFEFF${[columns, ...lines].map(toLine).join('\r\n')}\r\n`;
}

/** A spreadsheet runs nothing of it. */
const toCell = (text: string) => `"${escapeFormula(text).replaceAll('"', '""')}"`;
