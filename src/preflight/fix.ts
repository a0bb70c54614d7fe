/**
 * Implements `check --fix`: fixes mistakes with one right answer, in notation and never in meaning. Files are written
 * whole or not at all, and a second run changes nothing.
 */
import { renameSync } from 'node:fs';
import { join, posix } from 'node:path';
import { getCollectionByName } from '#collections/index.ts';
import { findKind, getContentFile, writeContentFile } from '#entries/content-file.ts';
import { MAX_BYTES } from '#entries/decode-text.ts';
import { isTranslation, type Translation } from '#entries/entry-text.ts';
import { type Content, type Entry, parseEntry, readContent } from '#entries/read-content.ts';
import { english } from '#messages/en/index.ts';
import type { Messages } from '#messages/message-types.ts';
import { listBodyDiagnostics } from '#preflight/bodies/bodies.ts';
import type { Diagnostic, DiagnosticCode } from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { checkCharacters } from '#preflight/files/characters.ts';
import { checkFiles } from '#preflight/files/files.ts';
import { checkTranslationFields } from '#preflight/translations/translation-fields.ts';
import { createFindOriginal } from '#preflight/translations/translations.ts';
import { applyEdit, isInsertion, listEditedLines, type TextEdit } from '#text/text-edit.ts';

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

/** Codes of mistakes in notation. Their corrections change no statement. */
const FIXABLE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'character-compatibility',
  'character-control',
  'character-decomposed',
  'character-invisible',
  'country-code',
  'date-notation',
  'field-type',
  'foreign-mark',
  'front-matter-missing',
  'front-matter-unclosed',
  'heading-dashes',
  'heading-space',
  // It has a correction where nothing is written.
  'translation-version',
  'yaml-colon',
  'yaml-dash',
  'yaml-documents',
  'yaml-indent',
  'yaml-smart-quote',
  'yaml-tab',
]);

/**
 * Fixes the files of a content folder and returns the fixes, in the order of files and lines. Does not change
 * `content`: read the folder again afterwards.
 */
export function fixContent(content: Content): Fix[] {
  const dashes = fixDashes(content);
  const all = [...content.entries, ...content.pages, ...dashes.map(({ entry }) => entry)];
  const texts = all
    .filter((entry) => !isTranslation(entry))
    .flatMap((entry) => fixText(content.dir, entry, (each) => checkFields(createFieldSource(each))));
  const hasTranslations = content.translations.length > 0 || dashes.some(({ entry }) => isTranslation(entry));
  const translated = hasTranslations ? fixTranslations(content.dir) : [];
  return [...dashes.map(({ fix }) => fix), ...texts, ...translated, ...fixNames(content)];
}

/** Translations name the version of their originals: reads these again, as they are now. */
function fixTranslations(dir: string): Fix[] {
  const content = readContent(dir);
  const findOriginal = createFindOriginal(content);
  return content.translations.flatMap((translation) => {
    const original = findOriginal(translation);
    if (!original) return [];
    return fixText(dir, translation, (each) => checkTranslationFields(each as Translation, original));
  });
}

/** Formats fixes for people, with the text before and after. */
export function formatFixes(fixes: readonly Fix[], { report }: Messages = english): string {
  if (fixes.length === 0) return report.nothingToFix;
  const blocks = fixes.map(({ file, line, code, before, after }) =>
    [`${file}:${line}  ${report.fixed}  ${code}`, ...sign('-', before), ...sign('+', after)].join('\n'),
  );
  return [...blocks, report.fixes(fixes.length)].join('\n\n');
}

const sign = (mark: string, text: string) => text.split('\n').map((line) => `  ${mark} ${line}`);

/** Corrects the lines of dashes of files that can’t be read without. */
function fixDashes(content: Content): { fix: Fix; entry: Entry }[] {
  return checkFiles(content).flatMap(({ file, code, edit }) => {
    if (!edit || !code.startsWith('front-matter-') || !FIXABLE.has(code)) return [];
    const text = getContentFile(content.dir, file, MAX_BYTES).toString();
    const collection = getCollectionByName(file.split('/')[0] ?? '');
    const next = applyEdit(text, edit);
    const entry = collection && parseEntry(collection, file, new TextEncoder().encode(next));
    if (!entry || 'reason' in entry) return [];
    writeContentFile(content.dir, file, next);
    return [{ fix: createFix({ file, code }, text, edit), entry }];
  });
}

function createFix({ file, code }: Pick<Diagnostic, 'file' | 'code'>, text: string, edit: TextEdit): Fix {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const count = isInsertion(edit) ? 0 : edit.old.split('\n').length;
  const before = lines.slice(edit.line - 1, edit.line - 1 + count).join('\n');
  return { file, line: edit.line, code, before, after: listEditedLines(lines, edit).join('\n') };
}

/**
 * Renames files with a wrong extension, and those whose name has the letters of an address in another form, unless the
 * right name is taken. No address is lost: a file with such a name has no page.
 */
function fixNames(content: Content): Fix[] {
  return checkFiles(content).flatMap(({ file, code, suggestion }) => {
    if (typeof suggestion !== 'string') return [];
    const isRight = code === 'file-ending' || (code === 'file-name' && isSameName(file, suggestion));
    if (!isRight || findKind(content.dir, suggestion)) return [];
    renameSync(join(content.dir, file), join(content.dir, suggestion));
    return [{ file, line: 1, code, before: file, after: suggestion }];
  });
}

/** True if a name is another one in capitals, with accents, spaces or underscores, and loses no sign: not `c#.md`. */
function isSameName(file: string, suggestion: string): boolean {
  const { dir, name } = posix.parse(file);
  return dir === posix.parse(suggestion).dir && /^[\p{L}\p{M}\p{N}\s_-]+$/u.test(name);
}

/** Fixes what is wrong in a text; `checkOwn` checks its front matter. */
function fixText(dir: string, entry: Entry, checkOwn: CheckOwn): Fix[] {
  const listFixable = (each: Entry) =>
    [...checkCharacters(each), ...checkOwn(each), ...listBodyDiagnostics(each)].filter(
      ({ code, edit }) => edit && FIXABLE.has(code),
    );
  const fixes: Fix[] = [];
  let step: Step = { entry, text: '' };
  // Repeat: fixing one mistake can reveal another.
  for (;;) {
    const diagnostics = listFixable(step.entry);
    if (diagnostics.length === 0) break;
    step.text ||= getContentFile(dir, entry.file, MAX_BYTES).toString();
    const next = takeStep(step, diagnostics, listFixable);
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

type CheckOwn = (entry: Entry) => Diagnostic[];

/** Fixes the first mistake that a fix removes. Returns undefined if there is none. */
function takeStep(
  { text, entry }: Step,
  diagnostics: readonly Diagnostic[],
  listFixable: CheckOwn,
): (Step & { fix: Fix }) | undefined {
  for (const diagnostic of diagnostics) {
    const { file, edit } = diagnostic;
    if (!edit || edit.old === edit.new) continue;
    const next = applyEdit(text, edit);
    const result = parseEntry(entry.collection, file, new TextEncoder().encode(next));
    if ('reason' in result || isStillThere(listFixable(result), diagnostic)) continue;
    return { text: next, entry: result, fix: createFix(diagnostic, text, edit) };
  }
  return undefined;
}

const isStillThere = (found: readonly Diagnostic[], diagnostic: Diagnostic) =>
  found.some(
    ({ line, column, code }) =>
      line === diagnostic.line && column === diagnostic.column && code === diagnostic.code,
  );
