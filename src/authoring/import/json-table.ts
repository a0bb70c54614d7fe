/** Reads lists of objects in JSON: a list, or a file of the open data, which has it under `entries`. */
import { createRow, ImportError, type ImportWords, listHeadings, type Table } from './table.ts';

/** The table of a text. Throws an `ImportError` if it is not JSON, or no list of objects. */
export function readJsonTable(text: string, imports: ImportWords): Table {
  const list = findList(parseJson(text, imports));
  if (!list) throw new ImportError(imports.noList);
  const rows = list.map((item, index) => {
    const place = imports.item(index + 1);
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      throw new ImportError(imports.noObject(place, JSON.stringify(item).slice(0, 60)));
    }
    return createRow(place, Object.entries(item));
  });
  return { headings: listHeadings(rows), rows };
}

function parseJson(text: string, imports: ImportWords): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(imports.notJson((error as Error).message));
  }
}

/** A list, or the only list in an object. */
function findList(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const lists = Object.values(value).filter(Array.isArray);
  return lists.length === 1 ? lists[0] : undefined;
}
