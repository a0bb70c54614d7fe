/** Writes into an entry the day on which somebody checked it, and leaves every other byte as it is. */
import { CONFIRMED, findTitle } from '#collections/unchecked.ts';
import { getContentFile, writeContentFile } from '#entries/content-file.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import type { Content, Entry } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { findNearest } from '#text/nearest.ts';
import { parseDate } from '#time/edtf.ts';
import { updateEntry } from './edits/update-entry.ts';
import { UsageError } from './options.ts';

/**
 * Writes the day (`YYYY-MM-DD`) into the entries of these ids. Returns a line for each. Throws a `UsageError` before
 * anything is written if an id is of no entry or of several, or if the day is none or to come.
 */
export function confirmEntries(
  content: Content,
  ids: readonly string[],
  day: string,
  today: string,
  { confirmation }: Messages = english,
): string[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !parseDate(day))
    throw new UsageError(confirmation.noDay(day, today));
  if (day > today) throw new UsageError(confirmation.dayToCome(day));
  const entries = ids.map((id) => findEntry(content, id, confirmation));
  return entries.map((entry) => {
    const raw = decodeWhole(getContentFile(content.dir, entry.file, MAX_BYTES));
    const data = { ...entry.data, [CONFIRMED]: day };
    const text = updateEntry(entry.collection, entry.text, entry.data, data);
    writeContentFile(content.dir, entry.file, replaceLines(raw, entry.text, text));
    return confirmation.done(entry.file, findTitle(entry.data) ?? entry.id, day);
  });
}

const toRef = ({ collection, id }: Entry) => `${collection.name}/${id}`;

function findEntry({ entries }: Content, id: string, confirmation: Messages['confirmation']): Entry {
  const wanted = id.replaceAll(/^\/+|\/+$/g, '');
  const found = entries.filter((entry) => toRef(entry) === wanted || entry.id === wanted);
  const [entry, ...others] = found.some((each) => toRef(each) === wanted)
    ? found.filter((each) => toRef(each) === wanted)
    : found;
  if (entry && others.length === 0) return entry;
  if (entry) throw new UsageError(confirmation.whichEntry(id, found.map(toRef)));
  const nearest = findNearest(
    wanted,
    entries.flatMap((each) => [toRef(each), each.id]),
  );
  throw new UsageError(
    nearest === undefined ? confirmation.noEntry(id) : confirmation.noEntryBut(id, nearest),
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
