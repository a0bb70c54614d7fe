import { expect, test } from 'vitest';
import { getCollection } from '#collections/index.ts';
import { getShape } from '#collections/shape.ts';
import { hashTexts } from './hash-texts.ts';

const shape = getShape(getCollection('events'));
const DATA = {
  title: 'Kickoff',
  summary: 'It starts.',
  start: '2018-01-19',
  people: [{ name: 'A Name', position: 'Mayor' }],
};
const hash = (change: Record<string, unknown> = {}, body = 'Body.\n') =>
  hashTexts(shape, { ...DATA, ...change }, body);

test('is twelve hexadecimal digits, the same on every machine and in every version', () => {
  expect(hash()).toBe('b402bee3c4ea');
});

test.each([
  ['a fact', { start: '2019' }],
  ['a source', { sources: [{ title: 'A report' }] }],
  ['a name', { people: [{ name: 'Another Name', position: 'Mayor' }] }],
])('stays the same after a change of %s', (_, change) => {
  expect(hash(change)).toBe(hash());
});

test('stays the same in another order of fields, and with empty lines around the body', () => {
  const { title, ...rest } = DATA;
  expect(hashTexts(shape, { ...rest, title }, '\nBody.')).toBe(hash());
});

test.each([
  ['a text', { summary: 'It has started.' }],
  ['a text in a list', { people: [{ name: 'A Name', position: 'Deputy mayor' }] }],
  ['a text that moves to another field', { title: 'It starts.', summary: 'Kickoff' }],
  ['a new text', { notes: ['A remark.'] }],
])('changes with %s', (_, change) => {
  expect(hash(change)).not.toBe(hash());
});

test('changes with the body', () => {
  expect(hash({}, 'Another body.')).not.toBe(hash());
});
