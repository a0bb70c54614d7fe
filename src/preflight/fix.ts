/**
 * Implements `check --fix`: fixes mistakes with one right answer, in notation and never in meaning. Files are written
 * whole or not at all, and a second run changes nothing.
 */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { findKind, getContentFile, writeContentFile } from '#entries/content-file.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import { type Content, type Entry, parseEntry } from '#entries/read-content.ts';
import type { Diagnostic, DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource, valueAt } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { checkCharacters } from '#preflight/files/characters.ts';
import { checkFiles } from '#preflight/files/files.ts';

/** One fix. */
interface Fix {
  /** Path below the content folder, before a rename. */
  file: string;
  /** From 1; 1 for the whole file. */
  line: number;
  code: DiagnosticCode;
  /** The text before and after: a line, or the name of the file. */
  before: string;
  after: string;
}

/** Codes whose suggestion is the corrected line. */
const LINES: ReadonlySet<DiagnosticCode> = new Set([
  'character-control',
  'character-decomposed',
  'character-invisible',
  'yaml-colon',
  'yaml-smart-quote',
  'yaml-tab',
]);

/** Codes whose suggestion is the field with the corrected value. */
const VALUES: ReadonlySet<DiagnosticCode> = new Set(['date-notation']);

/**
 * Fixes the files of a content folder and returns the fixes, in the order of files and lines. Does not change
 * `content`: read the folder again afterwards.
 */
export function fixContent(content: Content): Fix[] {
  const texts = [...content.entries, ...content.pages].flatMap((entry) => fixText(content.dir, entry));
  return [...texts, ...fixNames(content)];
}

/** Formats fixes for people, with the text before and after. */
export function formatFixes(fixes: readonly Fix[]): string {
  if (fixes.length === 0) return 'Nothing to fix automatically.';
  const blocks = fixes.map(({ file, line, code, before, after }) =>
    [`${file}:${line}  fixed  ${code}`, `  - ${before}`, `  + ${after}`].join('\n'),
  );
  return [...blocks, `${fixes.length} fixed.`].join('\n\n');
}

/** Renames files with a wrong extension, unless the right name is taken. */
function fixNames(content: Content): Fix[] {
  return checkFiles(content).flatMap(({ file, code, suggestion }) => {
    if (code !== 'file-ending' || findKind(content.dir, suggestion)) return [];
    renameSync(join(content.dir, file), join(content.dir, suggestion));
    return [{ file, line: 1, code, before: file, after: suggestion }];
  });
}

function fixText(dir: string, entry: Entry): Fix[] {
  const fixes: Fix[] = [];
  let step: Step = { entry, text: '' };
  // Repeat: fixing one mistake can reveal another.
  for (;;) {
    const diagnostics = listFixable(step.entry);
    if (diagnostics.length === 0) break;
    step.text ||= getContentFile(dir, entry.file, MAX_BYTES).toString();
    const next = takeStep(step, diagnostics);
    if (!next) break;
    fixes.push(next.fix);
    step = next;
  }
  if (fixes.length > 0) writeContentFile(dir, entry.file, step.text);
  return fixes;
}

/** A file between two fixes: its whole text, and the entry that it parses to. */
interface Step {
  text: string;
  entry: Entry;
}

const listFixable = (entry: Entry) =>
  [...checkCharacters(entry), ...checkFields(createFieldSource(entry))].filter(
    ({ code, suggestion }) => suggestion !== '' && (LINES.has(code) || VALUES.has(code)),
  );

/** Fixes the first mistake that a fix removes. Returns undefined if there is none. */
function takeStep(
  { text, entry }: Step,
  diagnostics: readonly Diagnostic[],
): (Step & { fix: Fix }) | undefined {
  for (const diagnostic of diagnostics) {
    const { file, line, code } = diagnostic;
    const before = entry.lines[line - 1] ?? '';
    const after = LINES.has(code) ? diagnostic.suggestion : formatLineWithValue(entry, diagnostic);
    if (after === undefined || after === before) continue;
    const next = replaceLine(text, line, after);
    const result = parseEntry(entry.collection, file, new TextEncoder().encode(next));
    if ('reason' in result || isStillThere(result, diagnostic)) continue;
    return { text: next, entry: result, fix: { file, line, code, before, after } };
  }
  return undefined;
}

const isStillThere = (entry: Entry, diagnostic: Diagnostic) =>
  listFixable(entry).some(
    ({ line, column, code }) =>
      line === diagnostic.line && column === diagnostic.column && code === diagnostic.code,
  );

/** The line of a field with the suggested value. Returns undefined if the value is on another line. */
function formatLineWithValue(
  entry: Entry,
  { field, line, column, suggestion }: Diagnostic,
): string | undefined {
  const original = entry.lines[line - 1] ?? '';
  const written = valueAt(entry.data, field.split(/[.[\]]+/).filter(Boolean));
  const at = typeof written === 'string' ? original.indexOf(written, column - 1) : -1;
  if (at === -1) return undefined;
  const value = suggestion.replace(/^(?:- |[\w-]+: )/, '');
  return original.slice(0, at) + value + original.slice(at + String(written).length);
}

/** Replaces a line and keeps its line end. */
function replaceLine(text: string, line: number, after: string): string {
  const lines = text.split('\n');
  const before = lines[line - 1] ?? '';
  return lines.with(line - 1, before.endsWith('\r') ? `${after}\r` : after).join('\n');
}
