import { createHash } from 'node:crypto';
import { getShape, type Shape } from '#collections/shape.ts';
import { listTexts } from '#collections/translate.ts';
import type { Unchecked } from '#collections/unchecked.ts';
import type { ParsedEntry } from './entry-text.ts';

/** The length of the hash that a translation keeps. */
const DIGITS = 12;

/**
 * The version of the texts of an entry that a translation is made from: the first twelve hexadecimal digits of a
 * SHA-256 over the translated texts with their paths, and the body. Facts, the order of fields, and empty lines around
 * the body do not count.
 */
export function hashTexts(shape: Shape, data: Unchecked, body: string): string {
  const texts = listTexts(shape, data)
    .map(({ path, text }): [string, string] => [path.join('.'), text])
    // By code unit: the same order on every machine.
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const source = JSON.stringify([texts, body.trim()]);
  return createHash('sha256').update(source).digest('hex').slice(0, DIGITS);
}

/** True if a version of an entry is the one that a hash stands for. */
export const isVersion = ({ collection, data, body }: ParsedEntry, hash: unknown): boolean =>
  hashTexts(getShape(collection), data, body) === hash;
