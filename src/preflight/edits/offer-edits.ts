/**
 * Decides which corrections are offered: those that remove their diagnostic and lead to no other error. Each is applied
 * to a copy of its file, which is checked again.
 */

import { getCollectionByName } from '#collections/index.ts';
import { readContentFile } from '#entries/content-file.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import { type Content, type Entry, parseEntry } from '#entries/read-content.ts';
import type { Diagnostic } from '#preflight/diagnostics/diagnostic.ts';
import { applyEdit, isDeletion, listEditedLines, type TextEdit } from '#text/text-edit.ts';

/** Checks one entry among all others, which stay as they are. */
type CheckEntry = (entry: Entry) => readonly Diagnostic[];

/** So many corrections are tried. Of more, which only a broken folder has, none is an edit. */
const MOST = 300;

/**
 * And as many as a second or two is enough for. To try one takes about as long as to check its file: by letters, of
 * which one diagnostic takes as long as ten.
 */
const [MOST_WORK, LETTERS] = [3_000_000, 10];

/**
 * Tries the edits of diagnostics. Returns the diagnostics in their order: with the whole lines that an edit makes as
 * suggestion, or without an edit and a suggestion where it would lead to another error.
 */
export function offerEdits(
  content: Content,
  diagnostics: readonly Diagnostic[],
  checkEntry: CheckEntry,
): Diagnostic[] {
  if (diagnostics.every(({ edit }) => !edit)) return [...diagnostics];
  const entries = new Map(
    [...content.entries, ...content.pages, ...content.translations].map((entry) => [entry.file, entry]),
  );
  const byFile = Map.groupBy(diagnostics, ({ file }) => file);
  const tried = new Set(listFirst(diagnostics));
  let work = 0;
  return diagnostics.map((diagnostic) => {
    const { edit, ...rest } = diagnostic;
    if (!edit) return diagnostic;
    if (!tried.has(diagnostic)) return rest;
    const { file = diagnostic.file } = edit;
    const entry = entries.get(file);
    const text = entry?.text ?? readText(content.dir, file);
    work += (text?.length ?? 0) + LETTERS * (byFile.get(file)?.length ?? 0);
    if (work > MOST_WORK) return rest;
    const after = text === undefined ? undefined : tryEdit(text, edit);
    if (text === undefined || after === undefined) return { ...rest, suggestion: '' };
    if (isEntryFile(file)) {
      const result = parse(file, after);
      if (!result || !isBetter(diagnostic, edit, byFile.get(file) ?? [], checkEntry(result))) {
        return { ...rest, suggestion: '' };
      }
    }
    const lines = isDeletion(edit) ? [] : listEditedLines(text.split('\n'), edit);
    return { ...diagnostic, suggestion: lines.join('\n') };
  });
}

/** Errors come before warnings. */
function listFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const withEdit = diagnostics.filter(({ edit }) => edit);
  const isError = ({ severity }: Diagnostic) => severity === 'error';
  return [...withEdit.filter(isError), ...withEdit.filter((item) => !isError(item))].slice(0, MOST);
}

function readText(dir: string, file: string): string | undefined {
  const bytes = readContentFile(dir, file, MAX_BYTES);
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes).replaceAll('\r\n', '\n') : undefined;
}

function tryEdit(text: string, edit: TextEdit): string | undefined {
  try {
    return applyEdit(text, edit);
  } catch {
    return undefined;
  }
}

const isEntryFile = (file: string) => /\.mdx?$/.test(file);

function parse(file: string, text: string): Entry | undefined {
  const collection = getCollectionByName(file.split('/')[0] ?? '');
  const result = collection && parseEntry(collection, file, new TextEncoder().encode(text));
  return result && !('reason' in result) ? result : undefined;
}

/** A file that can’t be read hides its other mistakes. */
const HIDING = /^(?:yaml|front-matter|merge|file)-/;

function isBetter(
  diagnostic: Diagnostic,
  edit: TextEdit,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): boolean {
  const known = new Set(before.filter((item) => item !== diagnostic).map(toKey));
  const isThere = after.some((item) => toKey(item) === toKey(diagnostic) && !known.has(toKey(item)));
  if (isThere) return false;
  const last = edit.line + Math.max(edit.new.split('\n').length, edit.old.split('\n').length) - 1;
  const isHiding = before.some(({ code }) => HIDING.test(code));
  return !after.some((item) => {
    if (item.severity !== 'error' || known.has(toKey(item))) return false;
    return !isHiding || (item.line >= edit.line && item.line <= last);
  });
}

/** Without places and counts, which an edit can move. */
const toKey = ({ code, field, message }: Diagnostic) =>
  `${code} ${field} ${JSON.stringify(message).replace(/\d+/g, '')}`;
