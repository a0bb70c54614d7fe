/** What `npm run import` prints. */
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import type { ImportResult } from './import-table.ts';

/** The report of an import: what is refused and why, what to look at, and the count. */
export function formatImport(
  { entries, refused, unused }: ImportResult,
  isWritten: boolean,
  { imports }: Messages = english,
): string {
  const blocks = [
    ...refused.map(({ row, title, reasons }) => formatBlock(row.place, title, reasons)),
    ...entries
      .filter(({ warnings }) => warnings.length > 0)
      .map(({ file, warnings }) => formatBlock(imports.lookAt, file, warnings)),
    ...(unused.length > 0 ? [imports.unused(unused)] : []),
  ];
  const last = [
    isWritten ? imports.written(entries.length) : imports.wouldBeWritten(entries.length),
    ...(refused.length > 0 ? [imports.refused(refused.length)] : []),
  ];
  return [...blocks, last.join(' ')].join('\n\n');
}

const formatBlock = (place: string, name: string, sentences: readonly string[]) =>
  [`${place}${name === '' ? '' : `: ${name}`}`, ...sentences.map((sentence) => `  ${sentence}`)].join('\n');
