/**
 * Translations of entries: which texts of an entry each language has for itself, and the data of an entry with the
 * texts of a translation. Everything else is a fact, which a translation inherits.
 */
import { memoize } from '#memo/memoize.ts';
import type { Collection } from './collection.ts';
import { branchFor, getShape, propertyOf, type Shape } from './shape.ts';
import { FIGURES, listFigures, type Unchecked } from './unchecked.ts';

/** The field of a translation with the hash of the texts that it was made from. */
export const ORIGINAL = 'original';

/** The shape by which the front matter of a translation is read: the fields of the collection, and `original`. */
export const getTranslationShape = memoize((collection: Collection): Shape => {
  const shape = getShape(collection);
  return { ...shape, properties: { ...shape.properties, [ORIGINAL]: { type: 'string' } } };
});

/** A text that each language has for itself. */
interface TranslatableText {
  /** `['figures', 0, 'label']`. */
  path: (string | number)[];
  text: string;
  shape: Shape;
}

/** The branch of a shape for a text that is translated. Returns undefined if the shape holds no such text. */
export function findTextShape(shape: Shape | undefined): Shape | undefined {
  if (!shape || shape.untranslated) return undefined;
  const branch = branchFor(shape, 'string');
  return branch?.field === 'text' && !branch.untranslated ? branch : undefined;
}

/** True if a value of a shape can be a text that is translated, or contain one. */
export const canHoldText = memoize((shape: Shape): boolean => {
  if (shape.untranslated) return false;
  if (findTextShape(shape)) return true;
  const { items, anyOf = [], properties = {}, additionalProperties } = shape;
  const parts = [...anyOf, ...Object.values(properties), items, additionalProperties];
  return parts.some((part) => typeof part === 'object' && canHoldText(part));
});

/** The shape of what a translation can say: the same fields, without those that hold no text. */
export const keepTexts = memoize((shape: Shape): Shape => {
  const { items, anyOf, properties } = shape;
  return {
    ...shape,
    ...(items && { items: keepTexts(items) }),
    ...(anyOf && { anyOf: anyOf.filter(canHoldText).map(keepTexts) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).flatMap(([key, property]) =>
          canHoldText(property) ? [[key, keepTexts(property)]] : [],
        ),
      ),
    }),
  };
});

/** The texts of an entry that are translated, in the order of the data. */
export function listTexts(shape: Shape | undefined, data: unknown): TranslatableText[] {
  const texts: TranslatableText[] = [];
  collectTexts(shape, data, [], texts);
  return texts;
}

function collectTexts(
  shape: Shape | undefined,
  value: unknown,
  path: (string | number)[],
  texts: TranslatableText[],
): void {
  if (!shape || !canHoldText(shape)) return;
  if (typeof value === 'string') {
    const textShape = findTextShape(shape);
    if (textShape) texts.push({ path, text: value, shape: textShape });
  } else if (Array.isArray(value)) {
    const items = branchFor(shape, 'array')?.items;
    for (const [index, item] of value.entries()) collectTexts(items, item, [...path, index], texts);
  } else if (isGroup(value)) {
    const object = branchFor(shape, 'object');
    for (const [key, item] of Object.entries(value)) {
      collectTexts(propertyOf(object, key), item, [...path, key], texts);
    }
  }
}

/** A value of a shape with each text that is translated changed; the same value where it has none. */
export function mapTexts(
  shape: Shape | undefined,
  value: unknown,
  change: (text: string) => string,
): unknown {
  if (!shape || !canHoldText(shape)) return value;
  if (typeof value === 'string') return findTextShape(shape) ? change(value) : value;
  if (Array.isArray(value)) {
    const items = branchFor(shape, 'array')?.items;
    return value.map((item) => mapTexts(items, item, change));
  }
  if (!isGroup(value)) return value;
  const object = branchFor(shape, 'object');
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapTexts(propertyOf(object, key), item, change)]),
  );
}

/**
 * The data of an entry with the texts of its translation: a new object of the same shape, with every fact of the
 * original. Items of lists match by their position, and `{}` changes nothing. What the translation says beside texts of
 * the original is left out; the preflight reports it.
 *
 * Where the label of a figure is translated, so is every `of` of the same entry that names it. Figures of other entries
 * go on naming the label of the original (`of: {entry, label}`): find that one in the original.
 */
export function mergeTranslation(
  shape: Shape,
  original: Unchecked,
  translation: Unchecked,
): Record<string, unknown> {
  const merged = merge(shape, original, translation) as Record<string, unknown>;
  const labels = mapLabels(listFigures(original), listFigures(merged));
  if (labels.size === 0) return merged;
  return { ...merged, [FIGURES]: listFigures(merged).map((figure) => renamePart(figure, labels)) };
}

function merge(shape: Shape | undefined, original: unknown, translated: unknown): unknown {
  if (!shape || !canHoldText(shape)) return original;
  if (typeof original === 'string') {
    return typeof translated === 'string' && findTextShape(shape) ? translated : original;
  }
  if (Array.isArray(original)) {
    if (!Array.isArray(translated)) return original;
    const items = branchFor(shape, 'array')?.items;
    return original.map((item, index) => merge(items, item, translated[index]));
  }
  if (!isGroup(original) || !isGroup(translated)) return original;
  const object = branchFor(shape, 'object');
  return Object.fromEntries(
    Object.entries(original).map(([key, value]) => {
      const other = Object.hasOwn(translated, key) ? translated[key] : undefined;
      return [key, merge(propertyOf(object, key), value, other)];
    }),
  );
}

/** The new labels of figures by the old. */
function mapLabels(before: readonly unknown[], after: readonly unknown[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [index, figure] of before.entries()) {
    const [old, label] = [findLabel(figure), findLabel(after[index])];
    if (old !== undefined && label !== undefined && old !== label) labels.set(old, label);
  }
  return labels;
}

/** The label of a figure, as it is written. */
export function findLabel(figure: unknown): string | undefined {
  return isGroup(figure) && typeof figure.label === 'string' ? figure.label : undefined;
}

function renamePart(figure: unknown, labels: ReadonlyMap<string, string>): unknown {
  if (!isGroup(figure) || typeof figure.of !== 'string') return figure;
  return { ...figure, of: labels.get(figure.of) ?? figure.of };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
