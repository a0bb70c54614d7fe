/** What `npm run import` prints. */
import type { ImportResult } from './import-table.ts';

/** The report of an import: what is refused and why, what to look at, and the count. */
export function formatImport({ entries, refused, unused }: ImportResult, isWritten: boolean): string {
  const blocks = [
    ...refused.map(({ row, title, reasons }) => formatBlock(row.place, title, reasons)),
    ...entries
      .filter(({ warnings }) => warnings.length > 0)
      .map(({ file, warnings }) => formatBlock('look at', file, warnings)),
    ...(unused.length > 0
      ? [
          `No field takes ${unused.length === 1 ? 'the column' : 'the columns'} ${unused.join(', ')}. A mapping can name one.`,
        ]
      : []),
  ];
  const entryCount = entries.length === 1 ? '1 entry' : `${entries.length} entries`;
  const last = [
    isWritten ? `${entryCount} written.` : `${entryCount} would be written; with --write they are.`,
    ...(refused.length > 0
      ? [
          `${refused.length === 1 ? '1 row is' : `${refused.length} rows are`} refused; mend them and import the file again: what is written already stays as it is.`,
        ]
      : []),
  ];
  return [...blocks, last.join(' ')].join('\n\n');
}

const formatBlock = (place: string, name: string, sentences: readonly string[]) =>
  [`${place}${name === '' ? '' : `: ${name}`}`, ...sentences.map((sentence) => `  ${sentence}`)].join('\n');
