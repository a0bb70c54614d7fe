/** Checks pictures in fields and bodies: whether each exists and can be shown. */
import { posix } from 'node:path';
import { getShape, visitFields } from '#collections/shape.ts';
import type { Entry } from '#entries/read-content.ts';
import type { Inspection } from '#markdown/inspect.ts';
import { findWordsDiagnostic } from '#markdown/rules/alt-text.ts';
import { toPlainFileName } from '#markdown/rules/picture-formats.ts';
import { createPictureUrl, findPathDiagnostic } from '#markdown/rules/pictures.ts';
import type { DiagnosticText } from '#markdown/syntax/diagnostics.ts';
import { say, sayInRow } from '#messages/message.ts';
import { createTextEdit } from '#preflight/bodies/body-edits.ts';
import { createDiagnostic, type Diagnostic, formatFieldPath } from '#preflight/diagnostics/diagnostic.ts';
import { memoizeByEntry } from '#preflight/diagnostics/memo.ts';
import { valueAt } from '#preflight/fields/field-source.ts';
import { correctValue } from '#preflight/fields/suggestions.ts';
import { formatYamlValue } from '#text/yaml-text.ts';
import type { DecodablePicture } from './decode.ts';
import type { PictureFiles } from './picture-files.ts';

/** Checks the pictures of the front matter, also of drafts. */
export function checkFieldPictures(entry: Entry, files: PictureFiles): Diagnostic[] {
  if (entry.diagnostics.length > 0) return [];
  return listSources(entry).flatMap(({ path, value }) => [
    ...checkSource(entry, path, value, files),
    ...checkWords(entry, path, value),
  ]);
}

const listSources = memoizeByEntry(({ collection, data }) =>
  visitFields(getShape(collection), data, ['image']).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, value }] : [],
  ),
);

/** Checks the picture files of a body. `markdown/` checks the body itself. */
export function checkBodyPictures(
  entry: Entry,
  pictures: Inspection['pictures'],
  files: PictureFiles,
): Diagnostic[] {
  const { file } = entry;
  return pictures.flatMap(({ src, line, column }) => {
    const diagnostic = findPathDiagnostic(src, file) ? undefined : findFileDiagnostic(src, file, files);
    if (!diagnostic) return [];
    const suggestion = diagnostic.suggestion && createPictureUrl(diagnostic.suggestion);
    const edit = createTextEdit(entry, { line, column }, createPictureUrl(src), suggestion);
    return [createDiagnostic({ file, line, column }, diagnostic.code, diagnostic.message, suggestion, edit)];
  });
}

/** Lists the files of the pictures that an entry names and that can be decoded. */
export function listDecodable(
  entry: Entry,
  pictures: Inspection['pictures'],
  files: PictureFiles,
): DecodablePicture[] {
  const fields = entry.diagnostics.length > 0 ? [] : listSources(entry).map(({ value }) => value);
  return [...fields, ...pictures.map(({ src }) => src)].flatMap((src) => {
    if (findPathDiagnostic(src, entry.file)) return [];
    const path = posix.join(posix.dirname(entry.file), src);
    return files.locate(path).state === 'found' ? (files.findDecodable(path) ?? []) : [];
  });
}

type Path = readonly (string | number)[];

function checkSource(entry: Entry, path: Path, src: string, files: PictureFiles): Diagnostic[] {
  const diagnostic = findPathDiagnostic(src, entry.file) ?? findFileDiagnostic(src, entry.file, files);
  if (!diagnostic) return [];
  const place = { file: entry.file, field: formatFieldPath(path), ...entry.locateValue(path) };
  const { code, message, suggestion: better } = diagnostic;
  if (!better) return [createDiagnostic(place, code, message)];
  const { suggestion, edit } = correctValue(entry, path, formatYamlValue(better));
  return [createDiagnostic(place, code, message, suggestion, edit)];
}

/** Checks the alternative texts of the front matter that stand at certain places. */
export function checkPictureWords(entry: Entry, isMeant: (alt: { path: Path }) => boolean): Diagnostic[] {
  return listSources(entry)
    .filter(({ path }) => isMeant({ path: [...path.slice(0, -1), 'alt'] }))
    .flatMap(({ path, value }) => checkWords(entry, path, value));
}

/** Checks the alternative text beside a path. A missing one is reported at the path. */
function checkWords(entry: Entry, path: Path, src: string): Diagnostic[] {
  const group = path.slice(0, -1);
  const altPath = [...group, 'alt'];
  const alt = valueAt(entry.data, altPath) ?? '';
  const diagnostic = typeof alt === 'string' ? findWordsDiagnostic(alt, src) : undefined;
  if (!diagnostic) return [];
  const isThere = Object.hasOwn(valueAt(entry.data, group) as object, 'alt');
  const at = entry.locate(isThere ? altPath : path);
  const place = { file: entry.file, field: formatFieldPath(altPath), ...at };
  const { code, message } = diagnostic;
  if (isThere) return [createDiagnostic(place, code, message, say('pictures', 'altSample', ''))];
  const inLine = entry.lines[at.line - 1]?.slice(0, at.column - 1).includes('{');
  const { suggestion: source } = correctValue(entry, path, formatYamlValue(src));
  const sample = say('pictures', 'altSample', `${source}${inLine ? ', ' : '\n'}`);
  return [createDiagnostic(place, code, message, sample)];
}

/** Finds what is wrong with the file at a path, and suggests another path if one is right. */
function findFileDiagnostic(
  src: string,
  file: string,
  files: PictureFiles,
): DiagnosticText<string> | undefined {
  const folder = posix.dirname(file);
  const path = posix.join(folder, src);
  const formatSource = (otherPath: string) => {
    const relative = posix.relative(folder, otherPath);
    return relative.startsWith('../') ? relative : `./${relative}`;
  };
  const place = files.locate(path);
  switch (place.state) {
    case 'missing':
      return {
        code: 'picture-missing',
        message: place.nearest
          ? say('pictures', 'missingButNear', src, posix.basename(place.nearest))
          : say('pictures', 'missing', src),
        suggestion: place.nearest && formatSource(place.nearest),
      };
    case 'link':
      return { code: 'picture-outside', message: say('pictures', 'link', src) };
    case 'spelt':
      return explainSpelling(src, path, formatSource(place.path));
    case 'found': {
      const diagnostic = files.findDiagnostic(path);
      const suggestion =
        diagnostic?.suggestion && formatSource(posix.join(posix.dirname(path), diagnostic.suggestion));
      return diagnostic && { ...diagnostic, suggestion };
    }
  }
}

/** `right` is the path with the names on the disk, `path` is the path as written, below the content folder. */
function explainSpelling(src: string, path: string, right: string): DiagnosticText<string> {
  const isComposed = right === right.normalize('NFC');
  if (isComposed && path === path.normalize('NFC')) {
    return { code: 'picture-case', message: say('pictures', 'spelling', right), suggestion: right };
  }
  const message = say('pictures', 'accent', src);
  if (isComposed) return { code: 'picture-case', message, suggestion: right };
  const plain = toPlainFileName(right);
  return {
    code: 'picture-case',
    message: sayInRow(message, say('pictures', 'rename', plain)),
    suggestion: `${posix.dirname(right)}/${plain}`,
  };
}
