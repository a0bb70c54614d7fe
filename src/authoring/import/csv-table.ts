/** Reads tables in CSV (RFC 4180) as spreadsheets save them: separated by commas, semicolons or tabs. */
import { CsvError, parse } from 'csv-parse/sync';
import { createRow, ImportError, type Table } from './table.ts';

/** What `features/open-data/csv.ts` writes in front of a formula. */
const GUARDED = /^'(?=['\s]*[=+\-@＝＋－＠])|^'(?=['\t\r\n])/;

/** The table of a text. Throws an `ImportError` with the line if the text is no table. */
export function readCsvTable(text: string): Table {
  const [head, ...lines] = parseLines(text);
  if (!head) throw new ImportError('The table is empty. Its first line names the columns.');
  const headings = head.record.map((heading) => heading.trim());
  const twice = headings.find((heading, index) => heading !== '' && headings.indexOf(heading) < index);
  if (twice !== undefined)
    throw new ImportError(`Two columns are called "${twice}". Give one of them another name.`);
  const rows = lines
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, line }) =>
      createRow(
        `line ${line}`,
        headings.flatMap((heading, index) =>
          heading === '' ? [] : [[heading, (record[index] ?? '').replace(GUARDED, '')] as const],
        ),
        record.slice(headings.length).some((cell) => cell !== '')
          ? ['It has more cells than there are columns; the last ones are left out.']
          : [],
      ),
    );
  return { headings: headings.filter((heading) => heading !== ''), rows };
}

interface Line {
  record: string[];
  line: number;
}

function parseLines(text: string): Line[] {
  try {
    const lines: Line[] = [];
    parse(text, {
      delimiter: findDelimiter(text),
      relax_column_count: true,
      on_record: (record: string[], info) => {
        // A cell can hold several lines; `info.lines` is the last one of the record.
        lines.push({ record, line: info.lines - countLineEnds(record) });
        return null;
      },
    });
    return lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw new ImportError(
      `The table can’t be read${lines === undefined ? '' : ` at line ${lines}`}. Most often a quotation mark is opened there and not closed, or stands inside a cell: write it twice ("").`,
    );
  }
}

const countLineEnds = (record: readonly string[]) =>
  record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** The separator that stands most often in the first line. */
function findDelimiter(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1);
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
