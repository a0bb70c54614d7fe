/**
 * What `check --fix` mends: mistakes with one right answer, in how a thing is written and never in what it says.
 * Files are written whole or not at all, and what is mended once needs no mending again.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { findKind, getContentFile, writeContentFile } from '#entries/content-file.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import { type Content, type Entry, parseEntry } from '#entries/read-content.ts';
import type { Diagnostic, DiagnosticCode } from '#preflight/diagnostics/issue.ts';
import { createFieldSource, valueAt } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { checkCharacters } from '#preflight/files/characters.ts';
import { checkFiles } from '#preflight/files/files.ts';

/** One thing that was mended. */
export interface Fix {
  /** Below the content folder, as it was named before. */
  file: string;
  /** From 1; 1 where it is the file as a whole. */
  line: number;
  code: DiagnosticCode;
  /** What stood there, and what stands there now: a line, or the name of the file. */
  before: string;
  after: string;
}

/** Mistakes whose suggestion is the line as it should be. */
const LINES: ReadonlySet<DiagnosticCode> = new Set([
  'character-control',
  'character-decomposed',
  'character-invisible',
  'yaml-colon',
  'yaml-smart-quote',
  'yaml-tab',
]);

/** Mistakes whose suggestion is the field with its value as it should be. */
const VALUES: ReadonlySet<DiagnosticCode> = new Set(['date-notation']);

/**
 * Mends the files of a content folder and tells what it did, in the order of files and lines. The content is as
 * it was read; read it anew afterwards.
 */
export function fixContent(content: Content): Fix[] {
  const texts = [...content.entries, ...content.pages].flatMap((entry) => mendText(content.dir, entry));
  return [...texts, ...mendNames(content)];
}

/** What was mended, for people: each with what stood there and what stands there now. */
export function formatFixes(mends: readonly Fix[]): string {
  if (mends.length === 0) return 'Nothing to mend by itself.';
  const blocks = mends.map(({ file, line, code, before, after }) =>
    [`${file}:${line}  mended  ${code}`, `  - ${before}`, `  + ${after}`].join('\n'),
  );
  return [...blocks, `${mends.length} mended.`].join('\n\n');
}

/** Files under a wrong ending get the right one, where no other file has that name. */
function mendNames(content: Content): Fix[] {
  return checkFiles(content).flatMap(({ file, code, suggestion }) => {
    if (code !== 'file-ending' || findKind(content.dir, suggestion)) return [];
    renameSync(join(content.dir, file), join(content.dir, suggestion));
    return [{ file, line: 1, code, before: file, after: suggestion }];
  });
}

function mendText(dir: string, entry: Entry): Fix[] {
  const mends: Fix[] = [];
  let step: Step = { entry, text: '' };
  // What hid behind one mistake shows when that is mended.
  for (;;) {
    const issues = listMendable(step.entry);
    if (issues.length === 0) break;
    step.text ||= getContentFile(dir, entry.file, MAX_BYTES).toString();
    const next = takeStep(step, issues);
    if (!next) break;
    mends.push(next.mend);
    step = next;
  }
  if (mends.length > 0) writeContentFile(dir, entry.file, step.text);
  return mends;
}

/** A file on its way: its text with all that a file has, and the entry that it makes. */
interface Step {
  text: string;
  entry: Entry;
}

const listMendable = (entry: Entry) =>
  [...checkCharacters(entry), ...checkFields(createFieldSource(entry))].filter(
    ({ code, suggestion }) => suggestion !== '' && (LINES.has(code) || VALUES.has(code)),
  );

/** Mends the first of the mistakes that is gone afterwards; undefined where none is. */
function takeStep({ text, entry }: Step, issues: readonly Diagnostic[]): (Step & { mend: Fix }) | undefined {
  for (const issue of issues) {
    const { file, line, code } = issue;
    const before = entry.lines[line - 1] ?? '';
    const after = LINES.has(code) ? issue.suggestion : formatLineWithValue(entry, issue);
    if (after === undefined || after === before) continue;
    const next = replaceLine(text, line, after);
    const result = parseEntry(entry.collection, file, new TextEncoder().encode(next));
    if ('problem' in result || isStillThere(result, issue)) continue;
    return { text: next, entry: result, mend: { file, line, code, before, after } };
  }
  return undefined;
}

const isStillThere = (entry: Entry, issue: Diagnostic) =>
  listMendable(entry).some(
    ({ line, column, code }) => line === issue.line && column === issue.column && code === issue.code,
  );

/** The line of a field with the value that its issue suggests; undefined where the value stands elsewhere. */
function formatLineWithValue(
  entry: Entry,
  { field, line, column, suggestion }: Diagnostic,
): string | undefined {
  const own = entry.lines[line - 1] ?? '';
  const written = valueAt(entry.data, field.split(/[.[\]]+/).filter(Boolean));
  const at = typeof written === 'string' ? own.indexOf(written, column - 1) : -1;
  if (at === -1) return undefined;
  const value = suggestion.replace(/^(?:- |[\w-]+: )/, '');
  return own.slice(0, at) + value + own.slice(at + String(written).length);
}

/** The text with another line in the place of one, which keeps its end. */
function replaceLine(text: string, line: number, after: string): string {
  const lines = text.split('\n');
  const before = lines[line - 1] ?? '';
  return lines.with(line - 1, before.endsWith('\r') ? `${after}\r` : after).join('\n');
}
