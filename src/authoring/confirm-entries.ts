/** Writes into an entry the day on which somebody checked it, and leaves every other byte as it is. */
import { CONFIRMED, findTitle } from '#collections/unchecked.ts';
import { getContentFile, writeContentFile } from '#entries/content-file.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { findNearest } from '#text/nearest.ts';
import { parseDate } from '#time/edtf.ts';
import { updateEntry } from './edits/update-entry.ts';
import { UsageError } from './options.ts';

export const CONFIRM_USAGE = `npm run confirm -- <id> …
  Writes today into entries as the day on which somebody last checked them. Read the page and its sources first.

  <id>                 the path of the page, as hubs/nova-iskra-hub, or its last part
  --date 2026-05-04    another day
  --help               this`;

/**
 * Writes the day (`YYYY-MM-DD`) into the entries of these ids. Returns a line for each. Throws a `UsageError` before
 * anything is written if an id is of no entry or of several, or if the day is none or to come.
 */
export function confirmEntries(
  content: Content,
  ids: readonly string[],
  day: string,
  today: string,
): string[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !parseDate(day))
    throw new UsageError(`${day} is no day: write it as ${today}.`);
  if (day > today) throw new UsageError(`${day} is to come: nobody has checked anything then.`);
  const entries = ids.map((id) => findEntry(content, id));
  return entries.map((entry) => {
    const raw = decodeWhole(getContentFile(content.dir, entry.file, MAX_BYTES));
    const data = { ...entry.data, [CONFIRMED]: day };
    const text = updateEntry(entry.collection, entry.text, entry.data, data);
    writeContentFile(content.dir, entry.file, replaceLines(raw, entry.text, text));
    return `${entry.file}: ${findTitle(entry.data) ?? entry.id}, checked on ${day}.`;
  });
}

const toRef = ({ collection, id }: Entry) => `${collection.name}/${id}`;

function findEntry({ entries }: Content, id: string): Entry {
  const wanted = id.replaceAll(/^\/+|\/+$/g, '');
  const found = entries.filter((entry) => toRef(entry) === wanted || entry.id === wanted);
  const [entry, ...others] = found.some((each) => toRef(each) === wanted)
    ? found.filter((each) => toRef(each) === wanted)
    : found;
  if (entry && others.length === 0) return entry;
  if (entry) throw new UsageError(`Which one is "${id}": ${found.map(toRef).join(', ')}?`);
  const nearest = findNearest(
    wanted,
    entries.flatMap((each) => [toRef(each), each.id]),
  );
  throw new UsageError(
    `There is no entry "${id}".${nearest === undefined ? '' : ` Do you mean ${nearest}?`}`,
  );
}

/** With the byte order mark, if there is one. */
const decodeWhole = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** A text whose lines end as they did, with the lines that differ between two texts of it. */
function replaceLines(raw: string, before: string, after: string): string {
  const [lines, former, next] = [raw.split('\n'), before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < former.length && former[start] === next[start]) start += 1;
  let end = 0;
  while (
    end < former.length - start &&
    end < next.length - start &&
    former.at(-1 - end) === next.at(-1 - end)
  )
    end += 1;
  const mark = lines[Math.max(0, start - 1)]?.endsWith('\r') ? '\r' : '';
  const written = next.slice(start, next.length - end).map((line) => `${line}${mark}`);
  lines.splice(start, former.length - end - start, ...written);
  return lines.join('\n');
}
