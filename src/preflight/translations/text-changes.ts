/** Tells what has changed in the texts of an entry since they were translated. */

import { getShape } from '#collections/shape.ts';
import { listTexts } from '#collections/translate.ts';
import type { ParsedEntry } from '#entries/entry-text.ts';
import { type Message, say } from '#messages/message.ts';
import { formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';

/** So many lines of the text are named. */
const MOST_LINES = 5;

/** Names the fields that have other texts now, and the lines of the text below them that are new. */
export function explainTextChanges(before: ParsedEntry, after: ParsedEntry): Message {
  const [old, present] = [listByPath(before), listByPath(after)];
  const fields = [...new Set([...old.keys(), ...present.keys()])].filter(
    (path) => old.get(path) !== present.get(path),
  );
  const known = new Set(before.body.split('\n'));
  const lines = after.body
    .split('\n')
    .flatMap((line, index) => (known.has(line) ? [] : [String(after.bodyLine + index)]));
  const left = lines.length - MOST_LINES;
  const isShorter = lines.length === 0 && before.body.trim() !== after.body.trim();
  return say('translations', 'changes', fields, lines.slice(0, MOST_LINES), Math.max(0, left), isShorter);
}

const listByPath = ({ collection, data }: ParsedEntry): ReadonlyMap<string, string> =>
  new Map(listTexts(getShape(collection), data).map(({ path, text }) => [formatFieldPath(path), text]));
