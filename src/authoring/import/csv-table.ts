/** Reads tables in CSV (RFC 4180) as spreadsheets save them: separated by commas, semicolons or tabs. */
import { CsvError, parse } from 'csv-parse/sync';
import { createRow, ImportError, type ImportWords, type Table } from './table.ts';

/** What `features/open-data/csv.ts` writes in front of a formula. */
const GUARDED = /^'(?=['\s]*[=+\-@＝＋－＠])|^'(?=['\t\r\n])/;

/** The table of a text. Throws an `ImportError` with the line if the text is no table. */
export function readCsvTable(text: string, imports: ImportWords): Table {
  const [head, ...lines] = parseLines(text, imports);
  if (!head) throw new ImportError(imports.emptyTable);
  const headings = head.record.map((heading) => heading.trim());
  const twice = headings.find((heading, index) => heading !== '' && headings.indexOf(heading) < index);
  if (twice !== undefined) throw new ImportError(imports.twoColumns(twice));
  const rows = lines
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, line }) =>
      createRow(
        imports.line(line),
        headings.flatMap((heading, index) =>
          heading === '' ? [] : [[heading, (record[index] ?? '').replace(GUARDED, '')] as const],
        ),
        record.slice(headings.length).some((cell) => cell !== '') ? [imports.moreCells] : [],
      ),
    );
  return { headings: headings.filter((heading) => heading !== ''), rows };
}

interface Line {
  record: string[];
  line: number;
}

function parseLines(text: string, imports: ImportWords): Line[] {
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
    throw new ImportError(imports.brokenTable(lines));
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
