import { expect, test } from 'vitest';
import { folders } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { descriptions as albanian } from './sq/descriptions/index.ts';
import { descriptions as serbian } from './sr-Latn/descriptions/index.ts';

/** The descriptions in a shape, with those of what is in it. */
function listDescriptions(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'description' && typeof inner === 'string' ? [inner] : listDescriptions(inner),
  );
}

const wanted = new Set(folders.flatMap((collection) => listDescriptions(getShape(collection))));

test.each([
  ['Serbian', serbian],
  ['Albanian', albanian],
])('in %s the fields of the schemas are described, and no others', (_, descriptions) => {
  expect(Object.keys(descriptions).sort()).toEqual([...wanted].sort());
});
