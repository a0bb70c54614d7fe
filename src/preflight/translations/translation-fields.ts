/** Checks the front matter of a translation: it has texts of its original, in the shape of the original, and nothing else. */
import { branchFor, getShape, propertyOf, type Shape } from '#collections/shape.ts';
import {
  canHoldText,
  findLabel,
  findTextShape,
  keepTexts,
  listTexts,
  mergeTranslation,
  ORIGINAL,
} from '#collections/translate.ts';
import { FIGURES, listFigures } from '#collections/unchecked.ts';
import type { Translation } from '#entries/entry-text.ts';
import { hashTexts } from '#entries/hash-texts.ts';
import type { Entry } from '#entries/read-content.ts';
import { type Message, say } from '#messages/message.ts';
import {
  createDiagnostic,
  type Diagnostic,
  type DiagnosticCode,
  formatFieldPath,
} from '#preflight/diagnostics/diagnostic.ts';
import { createFieldSource, type FieldSource } from '#preflight/fields/field-source.ts';
import { checkFields } from '#preflight/fields/fields.ts';
import { explainUnknownKey } from '#preflight/fields/unknown-fields.ts';
import { createDeletion, createInsertion, createLinesEdit, type TextEdit } from '#text/text-edit.ts';

type Path = readonly (string | number)[];

/** Lists everything that is wrong with the fields of a translation. Of invalid YAML, that alone. */
export function checkTranslationFields(translation: Translation, original: Entry): Diagnostic[] {
  const shape = getShape(original.collection);
  const written = createFieldSource(translation);
  const merged = overlay(shape, original.data, translation.data);
  const found = checkFields({ ...written, data: merged });
  if (translation.findDiagnostics().length > 0) return found;
  const own = new Set(listPaths(translation.data).map(formatFieldPath));
  const source: FieldSource = { ...written, shape: keepTexts(shape), owner: { of: 'translation' } };
  const structure = new Structure(source).check(shape, original.data, translation.data, []);
  const told = new Set(structure.map(({ field }) => field));
  return [
    ...structure,
    ...found.filter(({ field }) => own.has(field) && !told.has(field)),
    ...checkSummary(translation, original),
    ...checkLabels(translation, original),
    ...checkVersion(translation, original),
  ];
}

/**
 * The data of the original with all that a translation says in places of texts, whether it is right or not: what the
 * schema says of it, it says of the translation.
 */
function overlay(shape: Shape | undefined, original: unknown, translated: unknown): unknown {
  if (translated === undefined || !shape || !canHoldText(shape)) return original;
  if (Array.isArray(original)) {
    if (!Array.isArray(translated)) return isEmptyGroup(translated) ? original : translated;
    const items = branchFor(shape, 'array')?.items;
    return original.map((item, index) => overlay(items, item, translated[index]));
  }
  if (isGroup(original)) {
    if (!isGroup(translated)) return translated;
    const object = branchFor(shape, 'object');
    return Object.fromEntries(
      Object.entries(original).map(([key, value]) => {
        const other = Object.hasOwn(translated, key) ? translated[key] : undefined;
        return [key, overlay(propertyOf(object, key), value, other)];
      }),
    );
  }
  return original === undefined || isEmptyGroup(translated) || !findTextShape(shape) ? original : translated;
}

/** Compares what a translation says with the shape of its original. */
class Structure {
  readonly #source: FieldSource;

  constructor(source: FieldSource) {
    this.#source = source;
  }

  check(shape: Shape | undefined, original: unknown, translated: unknown, path: Path): Diagnostic[] {
    if (isEmptyGroup(translated)) return [];
    if (isGroup(translated)) {
      const object = branchFor(shape, 'object');
      return Object.entries(translated).flatMap(([key, value]) => {
        if (path.length === 0 && key === ORIGINAL) return [];
        const there = isGroup(original) && Object.hasOwn(original, key) ? original[key] : undefined;
        return this.#checkField(propertyOf(object, key), there, value, [...path, key]);
      });
    }
    if (Array.isArray(translated) && Array.isArray(original)) {
      const items = branchFor(shape, 'array')?.items;
      const count = this.#checkCount(original, translated, path);
      if (count) return [count];
      return translated.flatMap((item, index) => this.check(items, original[index], item, [...path, index]));
    }
    return typeof original === 'string' && !findTextShape(shape) ? [this.#refuseFact(path)] : [];
  }

  #checkField(shape: Shape | undefined, original: unknown, translated: unknown, path: Path): Diagnostic[] {
    if (!shape) return [this.#explainUnknown(path)];
    const isFact = typeof translated === 'object' && listTexts(shape, translated).length === 0;
    if (!canHoldText(shape) || (original === undefined && isFact)) return [this.#refuseFact(path)];
    if (original === undefined) {
      const message = say('translations', 'notInOriginal', path);
      return [this.#create(path, 'translation-extra', message, this.#takeOut(path))];
    }
    return this.check(shape, original, translated, path);
  }

  #checkCount(
    original: readonly unknown[],
    translated: readonly unknown[],
    path: Path,
  ): Diagnostic | undefined {
    if (original.length === translated.length) return undefined;
    const message = say('translations', 'items', path, translated.length, original.length);
    return this.#create(path, 'translation-list', message);
  }

  #refuseFact(path: Path): Diagnostic {
    const message = say('translations', 'fact', path);
    return this.#create(path, 'translation-fact', message, this.#takeOut(path));
  }

  #explainUnknown(path: Path): Diagnostic {
    const { code, message, suggestion, edit } = explainUnknownKey(
      this.#source,
      path.slice(0, -1),
      String(path.at(-1)),
    );
    return this.#create(path, code, message, edit, suggestion);
  }

  /** Takes a field out that is a line of its own. */
  #takeOut(path: Path): TextEdit | undefined {
    const { line } = this.#source.locate(path);
    const written = this.#source.findSource(path, 'value');
    const text = this.#source.lines[line - 1]?.trim() ?? '';
    const isWhole = text === `${String(path.at(-1))}: ${written?.source}` && written?.line === line;
    return isWhole ? createDeletion(this.#source.lines, line) : undefined;
  }

  #create(path: Path, code: DiagnosticCode, message: Message, edit?: TextEdit, suggestion = ''): Diagnostic {
    const place = { file: this.#source.file, field: formatFieldPath(path), ...this.#source.locate(path) };
    return createDiagnostic(place, code, message, suggestion, edit);
  }
}

/** Lists and the search show the summary: without one, they would be in two languages. */
function checkSummary({ file, data, bodyLine, lines }: Translation, original: Entry): Diagnostic[] {
  const field = 'summary';
  if (!Object.hasOwn(original.data, field) || Object.hasOwn(data, field)) return [];
  const message = say('translations', 'summaryMissing', field);
  const above = lines.slice(0, bodyLine - 2).findLastIndex((line) => line.startsWith(`${ORIGINAL}:`));
  const line = above === -1 ? bodyLine - 1 : above + 1;
  return [createDiagnostic({ file, line, field }, 'field-missing', message, `${field}: …`)];
}

/** A figure names the one that it is part of by the label: two that are told apart in the original stay apart. */
function checkLabels(translation: Translation, original: Entry): Diagnostic[] {
  const merged = mergeTranslation(getShape(original.collection), original.data, translation.data);
  const [before, after] = [original.data, merged].map((data) => listFigures(data).map(findLabel));
  return (after ?? []).flatMap((label, index) => {
    const first = after?.indexOf(label) ?? index;
    if (label === undefined || first === index || before?.[first] === before?.[index]) return [];
    const path = [FIGURES, index, 'label'];
    const place = { file: translation.file, field: formatFieldPath(path), ...translation.locateValue(path) };
    const message = say('translations', 'labelTwice', label);
    return [createDiagnostic(place, 'figure-label', message)];
  });
}

const HASH = /^[\da-f]{12}$/;

/** Checks from which version of the original a translation was made. */
function checkVersion(translation: Translation, original: Entry): Diagnostic[] {
  const { file, data, lines, bodyLine } = translation;
  const hash = hashTexts(getShape(original.collection), original.data, original.body);
  const version = data[ORIGINAL];
  if (version === hash) return [];
  const right = `${ORIGINAL}: '${hash}'`;
  if (!Object.hasOwn(data, ORIGINAL)) {
    const message = say('translations', 'versionMissing', ORIGINAL);
    const place = { file, line: Math.max(1, bodyLine - 2), field: ORIGINAL };
    return [
      createDiagnostic(place, 'translation-version', message, right, createInsertion(bodyLine - 2, right)),
    ];
  }
  const place = { file, field: ORIGINAL, ...translation.locate([ORIGINAL]) };
  if (version === '' || version === null) {
    const message = say('translations', 'versionEmpty', ORIGINAL);
    const edit = createLinesEdit(lines, place.line, 1, [right]);
    return [createDiagnostic(place, 'translation-version', message, right, edit)];
  }
  if (typeof version !== 'string' || !HASH.test(version)) {
    const message = say('translations', 'noVersion', ORIGINAL);
    return [createDiagnostic(place, 'translation-version', message)];
  }
  const message = say('translations', 'stale', original.file, ORIGINAL);
  return [createDiagnostic(place, 'translation-stale', message, `${ORIGINAL}: ''`)];
}

/** The paths of all values of the data, also of lists and groups. */
function listPaths(value: unknown, path: Path = []): Path[] {
  const below = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    path,
    ...below.flatMap(([key, item]) => listPaths(item, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmptyGroup = (value: unknown) => isGroup(value) && Object.keys(value).length === 0;
