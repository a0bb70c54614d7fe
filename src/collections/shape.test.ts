import { describe, expect, test } from 'vitest';
import { createFullData } from '#tests/content.ts';
import type { FieldType } from './field-types.ts';
import { collections, folders, getCollectionByName } from './index.ts';
import {
  branchFor,
  copyInOrder,
  getSchema,
  getShape,
  propertyOf,
  type Shape,
  typeOf,
  visitFields,
  visitValues,
} from './shape.ts';

const shapeOf = (name: string): Shape => {
  const collection = getCollectionByName(name);
  return collection ? getShape(collection) : {};
};
const shape = shapeOf('events');

test('a schema and its shape are made once', () => {
  for (const collection of collections) {
    expect(getSchema(collection)).toBe(getSchema(collection));
    expect(getShape(collection)).toBe(getShape(collection));
  }
});

describe('a picture in plain Node', () => {
  const src = (path: unknown) => {
    const image = { src: path, alt: 'What it shows', credit: 'Who made it' };
    const events = getCollectionByName('events');
    return (
      events && getSchema(events).safeParse({ kind: 'kickoff', title: 'x', summary: 'y', image }).success
    );
  };

  test.each(['./picture.jpg', 'hall.JPEG', '../shared/hall.png', 'a.webp', 'a.avif', 'a.svg'])(
    '%s',
    (path) => {
      expect(src(path)).toBe(true);
    },
  );

  test.each(['./picture', 'picture.bmp', 'picture.jpg.txt', '', 5])('%j is none', (path) => {
    expect(src(path)).toBe(false);
  });
});

describe('the branch of a shape', () => {
  const who = propertyOf(propertyOf(shape, 'roles')?.items, 'who');
  const share = propertyOf(propertyOf(shape, 'roles')?.items, 'share');
  const closed = propertyOf(shapeOf('hubs'), 'closed');

  test('is the one of the value’s type', () => {
    expect(branchFor(who, 'string')?.field).toBe('reference');
    expect(branchFor(who, 'object')?.field).toBe('named');
    expect(branchFor(propertyOf(shape, 'city'), 'array')?.items?.field).toBe('reference');
  });

  test('can be a single value', () => {
    expect(branchFor(share, 'number')?.type).toBe('number');
    expect(branchFor(share, 'string')?.const).toBe('partial');
    expect(branchFor(closed, 'boolean')?.const).toBe(true);
    expect(branchFor(closed, 'string')?.field).toBe('date');
  });

  test('is the first where no type fits', () => {
    expect(branchFor(who, 'number')).toBe(branchFor(who, 'string'));
  });

  test('is the shape itself where there is no choice, and nothing of nothing', () => {
    const title = propertyOf(shape, 'title');
    expect(branchFor(title, 'number')).toBe(title);
    expect(branchFor(undefined, 'string')).toBeUndefined();
    expect(typeOf({})).toBeUndefined();
  });
});

describe('the property of a shape', () => {
  test('is found by its name, or by the rule for all names', () => {
    expect(propertyOf(shape, 'title')?.field).toBe('text');
    expect(propertyOf(propertyOf(shape, 'nativeNames'), 'sr-Cyrl')?.field).toBe('text');
  });

  test.each(['constructor', '__proto__', 'toString', 'unknown'])('%s is none', (key) => {
    expect(propertyOf(shape, key)).toBeUndefined();
  });
});

describe('a walk over an entry', () => {
  test('comes to every value, with its path and what it is', () => {
    const data = {
      title: 'Kickoff',
      city: ['nis', 'pirot'],
      roles: [
        { who: 'hubs/x', as: 'host' },
        { who: { name: 'X', country: 'RS' }, share: 50 },
      ],
      online: true,
    };
    const visits = visitValues(shape, data).map(({ path, value, shape: valueShape }) => [
      path.join('.'),
      value,
      valueShape.field ?? valueShape.type,
    ]);
    expect(visits).toEqual([
      ['title', 'Kickoff', 'text'],
      ['city.0', 'nis', 'reference'],
      ['city.1', 'pirot', 'reference'],
      ['roles.0.who', 'hubs/x', 'reference'],
      ['roles.0.as', 'host', 'string'],
      ['roles.1.who.name', 'X', 'text'],
      ['roles.1.who.country', 'RS', 'country'],
      ['roles.1.share', 50, 'number'],
      ['online', true, 'boolean'],
    ]);
  });

  test('passes over what the schema does not know', () => {
    expect([...visitValues(shape, { slug: 'x', roles: 'x', constructor: { a: 1 } })]).toEqual([
      expect.objectContaining({ path: ['roles'] }),
    ]);
    expect([...visitValues(undefined, { title: 'x' })]).toEqual([]);
  });
});

test('the values of some kinds are those among all that have them', () => {
  for (const collection of folders) {
    const shape = getShape(collection);
    for (const choice of ['first', 'last'] as const) {
      const data = createFullData(collection, choice);
      for (const fields of [['reference'], ['moment', 'date'], ['image'], ['text', 'url']] as FieldType[][]) {
        const among = visitValues(shape, data).filter((visit) =>
          fields.some((field) => visit.shape.field === field),
        );
        expect(visitFields(shape, data, fields)).toEqual(among);
      }
    }
  }
});

test.each(folders)(
  'a copy of $name has its fields in the order in which the schema returns them',
  (folder) => {
    const data = reverse(createFullData(folder));
    const copy = copyInOrder(getShape(folder), data);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(getSchema(folder).parse(data)));
    expect(JSON.stringify(copy)).not.toBe(JSON.stringify(data));
  },
);

/** A value with the properties of its objects from the last to the first. */
function reverse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverse);
  if (typeof value !== 'object' || value === null) return value;
  const properties = Object.entries(value).map(([key, property]) => [key, reverse(property)]);
  return Object.fromEntries(properties.reverse());
}
