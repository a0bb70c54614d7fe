/** Reads lists of objects in JSON: a list, or a file of the open data, which has it under `entries`. */
import { createRow, ImportError, listHeadings, type Table } from './table.ts';

/** The table of a text. Throws an `ImportError` if it is not JSON, or no list of objects. */
export function readJsonTable(text: string): Table {
  const list = findList(parseJson(text));
  if (!list) {
    throw new ImportError('The file is no list. It has to be [{…}, {…}], or an object with such a list.');
  }
  const rows = list.map((item, index) => {
    const place = `item ${index + 1}`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      throw new ImportError(`The ${place} of the list is no object: ${JSON.stringify(item).slice(0, 60)}`);
    }
    return createRow(place, Object.entries(item));
  });
  return { headings: listHeadings(rows), rows };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(`The file is not JSON: ${(error as Error).message}`);
  }
}

/** A list, or the only list in an object. */
function findList(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const lists = Object.values(value).filter(Array.isArray);
  return lists.length === 1 ? lists[0] : undefined;
}
