import { expect, test, vi } from 'vitest';
import { memoize } from './memoize.ts';

test('a value is created once for each object', () => {
  const create = vi.fn(({ name }: { name: string }) => [name]);
  const get = memoize(create);
  const [first, same] = [{ name: 'Niš' }, { name: 'Niš' }];
  expect(get(first)).toBe(get(first));
  expect(get(first)).toEqual(['Niš']);
  expect(get(same)).not.toBe(get(first));
  expect(create).toHaveBeenCalledTimes(2);
});

test('undefined is a value like others', () => {
  const create = vi.fn(() => undefined);
  const get = memoize(create);
  const key = {};
  expect([get(key), get(key)]).toEqual([undefined, undefined]);
  expect(create).toHaveBeenCalledTimes(1);
});

test('what throws is asked again', () => {
  const create = vi
    .fn(() => 'there')
    .mockImplementationOnce(() => {
      throw new Error('not yet');
    });
  const get = memoize(create);
  const key = {};
  expect(() => get(key)).toThrow('not yet');
  expect(get(key)).toBe('there');
});
